package org.demarche.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.demarche.words.Message;

/// A format that data are written in, for other programs to read. A further one is a class of its
/// own in the list of [DataFormats].
public interface DataFormat {
  /// How names of such files end, in small letters and without the dot.
  String extension();

  /// What it is called, for somebody who chooses one.
  Message name();

  /// What of the chosen events and sources it has no room for, and what becomes of it: a sentence
  /// for each sort of thing, none where all of it is carried. Goes through all chosen records.
  List<Message> cannotCarry(Chosen chosen);

  /// Writes them. The same input gives the same bytes.
  ///
  /// @param out left open
  /// @throws IOException where the stream fails, or the format cannot hold so much
  void write(Chosen chosen, OutputStream out) throws IOException;
}
