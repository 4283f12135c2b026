--- A product modulo 2^32, by halves of 16 bits so that nothing exceeds 2^53.
function runtime.multiplyUnsigned32(a, b)
    a, b = a % 4294967296, b % 4294967296
    local low = b % 65536
    return (a * low + (a * ((b - low) / 65536)) % 65536 * 65536) % 4294967296
end
