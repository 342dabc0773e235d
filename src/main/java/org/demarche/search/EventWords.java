package org.demarche.search;

import java.util.ArrayList;
import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.model.Event;

/// The words of the events of a dataset as [TextScan] compares them: what an index of them keeps.
public final class EventWords {
  /// Changes with every change of the words that an event has, so that what was kept of others is
  /// not taken for them.
  public static final int VERSION = 1;

  /// So that no phrase reaches from one text into the next.
  private static final int GAP = 2;

  private final EventTexts texts;

  public EventWords(Dataset dataset) {
    texts = new EventTexts(dataset);
  }

  /// A word of an event.
  ///
  /// @param text folded; not empty
  /// @param position the words of a phrase have positions that follow each other; several words may
  ///   have one position
  public record Word(String text, int position) {}

  /// All words of an event, in the order of their positions.
  public List<Word> of(Event event) {
    List<Word> words = new ArrayList<>();
    texts.forEach(
        event,
        (field, text) -> {
          int start = words.isEmpty() ? 0 : words.getLast().position() + GAP;
          for (Token token : Articles.tokens(text)) {
            words.add(new Word(token.text(), start + token.position()));
          }
        });
    return words;
  }

  /// A number that is another one, as good as certainly, where an event's words are other ones.
  public long mark(Event event) {
    // FNV-1a over the chars of all texts.
    long[] mark = {0xcbf29ce484222325L};
    texts.forEach(
        event,
        (field, text) -> {
          for (int i = 0; i < text.length(); i++) {
            mark[0] = (mark[0] ^ text.charAt(i)) * 0x100000001b3L;
          }
          mark[0] = (mark[0] ^ 0xffff) * 0x100000001b3L;
        });
    return mark[0];
  }
}
