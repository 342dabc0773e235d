package org.demarche.query;

/// What a lane of the timeline stands for.
public enum Grouping {
  /// One lane for each actor at the top of the tree; an event sits in its first participant's.
  ACTOR,
  KIND,
  /// One lane for each place that lies in no other; an event sits in its first place's.
  PLACE,
  NONE
}
