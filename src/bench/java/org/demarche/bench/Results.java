package org.demarche.bench;

import java.util.List;

/// Everything that one run measured: what `results.json` holds.
///
/// @param quick whether the run was shortened, so that its figures are rough
/// @param failures what could not be measured, and why
public record Results(
    Machine machine,
    List<Integer> sizes,
    boolean quick,
    List<PartTime> parts,
    List<WindowTimes> windows,
    List<OpeningTimes> openings,
    List<EditTimes> edits,
    List<SearchTimes> searches,
    List<Fit> fits,
    List<Verdict> verdicts,
    List<String> failures) {}
