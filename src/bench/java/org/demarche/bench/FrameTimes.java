package org.demarche.bench;

/// The frames of one script, in milliseconds.
///
/// @param script what was done
/// @param work from input to the last draw command of its pulse, on the JavaFX thread
/// @param frame from the beginning of a pulse to that of the next, rendering included
/// @param waiting in how many frames work in the background was still going on, so that the last
///   good picture may have been shown
/// @param cut whether time was up before the script was through
public record FrameTimes(String script, Spread work, Spread frame, int waiting, boolean cut) {}
