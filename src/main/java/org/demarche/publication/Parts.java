package org.demarche.publication;

/// What pages have besides the timeline.
///
/// @param sentence what the filter keeps and which time is shown
/// @param legend what the signs mean
/// @param sources the numbered list of them, and the numbers that lead to it
/// @param events the list of events that the timeline does not name in full, or does not draw
/// @param doubts notes on what is disputed
/// @param madeWith the program's name after the data's
/// @param selection whether what is selected is marked, as it is on the screen
public record Parts(
    boolean sentence,
    boolean legend,
    boolean sources,
    boolean events,
    boolean doubts,
    boolean madeWith,
    boolean selection) {
  public static final Parts USUAL = new Parts(true, true, true, true, false, true, false);

  /// The timeline with its title, sentence and origin alone.
  public static final Parts BARE = new Parts(true, false, false, false, false, true, false);

  public Parts withSentence(boolean on) {
    return new Parts(on, legend, sources, events, doubts, madeWith, selection);
  }

  public Parts withLegend(boolean on) {
    return new Parts(sentence, on, sources, events, doubts, madeWith, selection);
  }

  public Parts withSources(boolean on) {
    return new Parts(sentence, legend, on, events, doubts, madeWith, selection);
  }

  public Parts withEvents(boolean on) {
    return new Parts(sentence, legend, sources, on, doubts, madeWith, selection);
  }

  public Parts withDoubts(boolean on) {
    return new Parts(sentence, legend, sources, events, on, madeWith, selection);
  }

  public Parts withMadeWith(boolean on) {
    return new Parts(sentence, legend, sources, events, doubts, on, selection);
  }

  public Parts withSelection(boolean on) {
    return new Parts(sentence, legend, sources, events, doubts, madeWith, on);
  }
}
