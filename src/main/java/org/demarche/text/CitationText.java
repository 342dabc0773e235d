package org.demarche.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Source;
import org.demarche.time.Bound;
import org.demarche.time.FuzzyDate;
import org.demarche.words.Lists;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// Sources and places in them as text for people: who published what, when, and where to read it.
public final class CitationText {
  private CitationText() {}

  /// The whole citation on one line, without a full stop at its end, because an address may stand
  /// there: `“US wants fresh Iran talks on Iraq”, BBC News, 17 July 2007, accessed 3 May 2020,
  /// http://…`. A title in another language has its translation behind it; what has no title is
  /// called what it is: `Reuters, web page without a known headline, 13 May 2007, http://…`.
  public static String full(Words words, Source source) {
    String title = title(words, source);
    String untitled =
        title.isEmpty() ? words.say("text.untitled", DocumentWords.kind(words, source.type())) : "";
    FuzzyDate accessed = source.reading().accessed();
    String citation =
        joined(
            words,
            authors(words, source.authors()),
            title,
            orEmpty(source.publisher()),
            untitled,
            date(words, source),
            accessed == null ? "" : words.say("text.accessed", day(words, accessed)),
            address(source));
    return !untitled.isEmpty() && citation.startsWith(untitled)
        ? Capitals.first(citation)
        : citation;
  }

  /// The title in quotation marks and its translation; empty where there is neither.
  private static String title(Words words, Source source) {
    return Stream.of(
            source.title() == null ? "" : Quotes.around(words, source.title()), translation(source))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// The curator's translation of the title, in square brackets; empty where there is none.
  public static String translation(Source source) {
    return source.translatedTitle() == null ? "" : "[" + source.translatedTitle() + "]";
  }

  /// The title as it stands, else its translation, else words for what it is: `Web page of Reuters,
  /// headline not seen`.
  public static String headline(Words words, Source source) {
    if (source.title() != null) {
      return source.title();
    }
    if (source.translatedTitle() != null) {
      return translation(source);
    }
    String kind = Capitals.first(DocumentWords.kind(words, source.type()));
    return source.publisher() == null
        ? words.say("text.headline-not-seen", kind)
        : words.say("text.headline-not-seen-of", kind, source.publisher());
  }

  /// Publisher and date, as a reference inside a text: `BBC News, 17 July 2007`. Where neither is
  /// known, the authors or the title or at last the id.
  public static String brief(Words words, Source source) {
    String known = joined(words, orEmpty(source.publisher()), date(words, source));
    return Stream.of(
            known, authors(words, source.authors()), orEmpty(source.title()), source.id().value())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /// The day of publication in words, without the time of day; empty where nobody knows it.
  public static String date(Words words, Source source) {
    return source.issued() == null ? "" : day(words, source.issued());
  }

  private static String day(Words words, FuzzyDate date) {
    if (date.doubts().isEmpty()
        && date.earliest() instanceof Bound.Time first
        && date.latest() instanceof Bound.Time last
        && first.time().toLocalDate().equals(last.time().toLocalDate())) {
      LocalDate day = first.time().toLocalDate();
      return FuzzyDate.of(day.toString()).words(words);
    }
    return date.words(words);
  }

  /// The address to give: the original one, else that of the archived copy, else nothing.
  public static String address(Source source) {
    Source.Reading reading = source.reading();
    return reading.url() == null ? orEmpty(reading.archiveUrl()) : reading.url();
  }

  /// Names in a row: `A`, `A and B`, `A, B and C`.
  public static String authors(Words words, List<String> names) {
    return Lists.allAnd(words, names);
  }

  /// Paragraph numbers with neighbours drawn together: `¶12`, `¶¶3–5, 9`; empty for the source as a
  /// whole.
  ///
  /// @param numbers ascending
  public static String paragraphs(Words words, List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return "";
    }
    List<String> runs = new ArrayList<>();
    int first = numbers.getFirst();
    int last = first;
    for (int number : numbers.subList(1, numbers.size())) {
      if (number != last + 1) {
        addRun(words, first, last, runs);
        first = number;
      }
      last = number;
    }
    addRun(words, first, last, runs);
    return words.say("text.paragraphs", numbers.size(), Lists.plain(words, runs));
  }

  private static void addRun(Words words, int first, int last, List<String> runs) {
    String start = Integer.toString(first);
    String end = Integer.toString(last);
    if (last > first + 1) {
      runs.add(words.say("text.paragraphs-run", start, end));
      return;
    }
    runs.add(start);
    if (last > first) {
      runs.add(end);
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String joined(Words words, String... parts) {
    return Lists.plain(words, Stream.of(parts).filter(part -> !part.isEmpty()).toList());
  }
}
