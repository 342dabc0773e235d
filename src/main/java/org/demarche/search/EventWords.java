package org.demarche.search;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongList;
import java.util.ArrayList;
import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;
import org.jspecify.annotations.Nullable;

/// The words of one event as [TextScan] compares them, and whom and what it names: what an index
/// keeps of it.
///
/// @param texts its own, in their order
/// @param names the keys of its actors, places and sources; see [NameWords]
public record EventWords(List<TextWords> texts, LongList names) {
  /// Changes with every change of the words, names or the mark that an event has, so that what was
  /// kept of others is not taken for them.
  public static final int VERSION = 2;

  /// Reads the words of the events of a dataset.
  public static final class Reader {
    private final EventTexts texts;

    public Reader(Dataset dataset) {
      texts = new EventTexts(dataset);
    }

    public EventWords of(Event event) {
      Collected said = new Collected();
      texts.forEach(event, said);
      return new EventWords(said.texts, said.names);
    }
  }

  private static final class Collected implements EventTexts.Saying {
    private final List<TextWords> texts = new ArrayList<>();
    private final LongList names = new LongArrayList();

    @Override
    public void text(@Nullable String text) {
      if (text != null) {
        texts.add(new TextWords(text));
      }
    }

    @Override
    public void actor(ActorId id) {
      names.add(NameWords.key(id));
    }

    @Override
    public void place(PlaceId id) {
      names.add(NameWords.key(id));
    }

    @Override
    public void source(SourceId id) {
      names.add(NameWords.key(id));
    }
  }

  /// A number that is another one, as good as certainly, where an event's texts or names are other
  /// ones.
  public long mark() {
    long mark = texts.size();
    for (TextWords text : texts) {
      mark = joined(mark, text.mark());
    }
    for (int i = 0; i < names.size(); i++) {
      mark = joined(mark, names.getLong(i));
    }
    return mark;
  }

  private static long joined(long mark, long next) {
    return (Long.rotateLeft(mark, 7) ^ next) * 0x9e3779b97f4a7c15L;
  }
}
