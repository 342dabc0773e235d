package org.demarche.interchange;

import java.util.function.Function;
import org.demarche.model.Event;

/// A column of the table of events.
///
/// @param id its name for programs, the same in every language
/// @param heading its name for people
/// @param cell what it says of an event; empty where there is nothing to say
record EventColumn(String id, String heading, Function<Event, String> cell) {}
