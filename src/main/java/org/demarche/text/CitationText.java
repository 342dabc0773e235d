package org.demarche.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Source;
import org.demarche.time.Bound;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// Sources and places in them as text for people: who published what, when, and where to read it.
public final class CitationText {
  private CitationText() {}

  /// The whole citation on one line, without a full stop at its end, because an address may stand
  /// there: `“US wants fresh Iran talks on Iraq”, BBC News, 17 July 2007, accessed 3 May 2020,
  /// http://…`. A title in another language has its translation behind it; what has no title is
  /// called what it is: `Reuters, web page without a known headline, 13 May 2007, http://…`.
  public static String full(Source source) {
    String title = title(source);
    String untitled =
        title.isEmpty() ? DocumentWords.kind(source.type()) + " without a known headline" : "";
    FuzzyDate accessed = source.reading().accessed();
    String citation =
        joined(
            authors(source.authors()),
            title,
            orEmpty(source.publisher()),
            untitled,
            date(source),
            accessed == null ? "" : "accessed " + day(accessed),
            address(source));
    return !untitled.isEmpty() && citation.startsWith(untitled)
        ? Capitals.first(citation)
        : citation;
  }

  /// The title in quotation marks and its translation; empty where there is neither.
  private static String title(Source source) {
    return Stream.of(
            source.title() == null ? "" : Quotes.around(source.title()), translation(source))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// The curator's English of the title, in square brackets; empty where there is none.
  public static String translation(Source source) {
    return source.translatedTitle() == null ? "" : "[" + source.translatedTitle() + "]";
  }

  /// The title as it stands, else its translation, else words for what it is: `Web page of Reuters,
  /// headline not seen`.
  public static String headline(Source source) {
    if (source.title() != null) {
      return source.title();
    }
    if (source.translatedTitle() != null) {
      return translation(source);
    }
    String of = source.publisher() == null ? "" : " of " + source.publisher();
    return Capitals.first(DocumentWords.kind(source.type())) + of + ", headline not seen";
  }

  /// Publisher and date, as a reference inside a text: `BBC News, 17 July 2007`. Where neither is
  /// known, the authors or the title or at last the id.
  public static String brief(Source source) {
    String known = joined(orEmpty(source.publisher()), date(source));
    return Stream.of(known, authors(source.authors()), orEmpty(source.title()), source.id().value())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /// The day of publication in words, without the time of day; empty where nobody knows it.
  public static String date(Source source) {
    return source.issued() == null ? "" : day(source.issued());
  }

  private static String day(FuzzyDate date) {
    if (date.doubts().isEmpty()
        && date.earliest() instanceof Bound.Time first
        && date.latest() instanceof Bound.Time last
        && first.time().toLocalDate().equals(last.time().toLocalDate())) {
      LocalDate day = first.time().toLocalDate();
      return FuzzyDate.of(day.toString()).words();
    }
    return date.words();
  }

  /// The address to give: the original one, else that of the archived copy, else nothing.
  public static String address(Source source) {
    Source.Reading reading = source.reading();
    return reading.url() == null ? orEmpty(reading.archiveUrl()) : reading.url();
  }

  /// Names in a row: `A`, `A and B`, `A, B and C`.
  public static String authors(List<String> names) {
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> names.getFirst();
      default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    };
  }

  /// Paragraph numbers with neighbours drawn together: `¶12`, `¶¶3–5, 9`; empty for the source as a
  /// whole.
  ///
  /// @param numbers ascending
  public static String paragraphs(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return "";
    }
    List<String> runs = new ArrayList<>();
    int first = numbers.getFirst();
    int last = first;
    for (int number : numbers.subList(1, numbers.size())) {
      if (number != last + 1) {
        runs.add(run(first, last));
        first = number;
      }
      last = number;
    }
    runs.add(run(first, last));
    return (numbers.size() == 1 ? "¶" : "¶¶") + String.join(", ", runs);
  }

  private static String run(int first, int last) {
    if (first == last) {
      return Integer.toString(first);
    }
    return last == first + 1 ? first + ", " + last : first + "–" + last;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }
}
