using System.Globalization;
using System.Xml;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Reports;

/// <summary>Results in the JUnit format that build servers read.</summary>
public static class JUnitReport
{
    public static void Write(IReadOnlyList<StoryResult> results, TextWriter output)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, CloseOutput = false });
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "stories");
        xml.WriteAttributeString("tests", results.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString(
            "failures",
            results.Count(result => !result.Passed).ToString(CultureInfo.InvariantCulture)
        );
        foreach (StoryResult result in results)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", result.Path);
            xml.WriteAttributeString("name", result.Name);
            xml.WriteAttributeString("time", result.Seconds.ToString("F3", CultureInfo.InvariantCulture));
            if (!result.Passed)
            {
                string[] problems = [.. result.Problems()];
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("message", Clean(problems[0]));
                xml.WriteString(Clean(string.Join('\n', problems)));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.Flush();
        output.WriteLine();
    }

    /// <summary>Characters that XML cannot hold are left out.</summary>
    private static string Clean(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));
}
