namespace AzerothsTopTalent.Data;

/// <summary>Watches a run. Events arrive one at a time, in order, on threads of the run; an implementation must not block for long.</summary>
public interface IProgressSink
{
    void Report(ProgressEvent progress);
}
