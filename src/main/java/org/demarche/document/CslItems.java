package org.demarche.document;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.model.Source;
import org.demarche.text.CitationText;
import org.demarche.text.Quotes;
import org.demarche.time.FuzzyDate;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// Sources as the citation processor takes them.
final class CslItems {
  /// The tag of no language in particular: styles then leave the capitals of headlines and names as
  /// the sources print them ('CBS' would become 'Cbs').
  private static final String ANY_LANGUAGE = "und";

  private static final String REPORT = "report";

  private final Words words;
  private final CitationStyle style;

  CslItems(Words words, CitationStyle style) {
    this.words = words;
    this.style = style;
  }

  /// @param withAddress whether the address is to be printed
  CSLItemData of(Source source, boolean withAddress) {
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id(source.id().value())
            .type(type(source, withAddress))
            .title(title(source))
            .language(ANY_LANGUAGE)
            .author(names(source));
    if (source.publisher() != null && REPORT.equals(source.type())) {
      item.publisher(source.publisher());
    } else if (source.publisher() != null) {
      item.containerTitle(source.publisher());
    }
    if (source.issued() != null) {
      item.issued(date(source.issued()));
    }
    String address = CitationText.address(source);
    if (withAddress && !address.isEmpty()) {
      item.URL(address);
      FuzzyDate accessed = source.reading().accessed();
      if (accessed != null) {
        item.accessed(date(accessed));
      }
    }
    return item.build();
  }

  /// With the translation behind it; of what has no title, what it is, in the brackets in which
  /// styles put descriptions.
  private String title(Source source) {
    if (source.title() == null && source.translatedTitle() == null) {
      return "[" + CitationText.headline(words, source) + "]";
    }
    return Stream.of(
            source.title() == null ? "" : Quotes.nested(words, source.title()),
            CitationText.translation(source))
        .filter(part -> !part.isEmpty())
        .reduce((one, next) -> one + " " + next)
        .orElse("");
  }

  /// Exact years, months and days as numbers; all others in words, which no style makes exacter.
  private CSLDate date(FuzzyDate date) {
    String edtf = date.edtf().replaceFirst("T.*", "");
    if (edtf.matches("(?!0000)[0-9]{4}(-[0-9]{2}){0,2}")) {
      int[] parts = Arrays.stream(edtf.split("-", -1)).mapToInt(Integer::parseInt).toArray();
      return new CSLDateBuilder().dateParts(new int[][] {parts}).build();
    }
    return new CSLDateBuilder().literal(date.words(words)).build();
  }

  private static CSLName[] names(Source source) {
    Object own = source.extras().fields().get("author");
    List<?> parts = own instanceof List<?> list ? list : List.of();
    List<String> printed = source.authors();
    return IntStream.range(0, printed.size())
        .mapToObj(i -> name(printed.get(i), parts.size() == printed.size() ? parts.get(i) : null))
        .toArray(CSLName[]::new);
  }

  /// In the parts that the record gives, if they make the printed name.
  private static CSLName name(String printed, @Nullable Object parts) {
    if (parts instanceof Map<?, ?> map
        && map.get("family") instanceof String family
        && map.get("given") instanceof String given
        && printed.equals(given + " " + family)) {
      return new CSLNameBuilder().family(family).given(given).build();
    }
    return new CSLNameBuilder().literal(printed).build();
  }

  /// The processor slants the headline of an unsigned newspaper article in Chicago's list, where it
  /// belongs in quotation marks, as it sets that of a web page.
  private CSLType type(Source source, boolean listed) {
    boolean unsigned = source.authors().isEmpty() && source.type().equals("article-newspaper");
    return style == CitationStyle.CHICAGO && listed && unsigned
        ? CSLType.WEBPAGE
        : type(source.type());
  }

  private static CSLType type(String type) {
    return Arrays.stream(CSLType.values())
        .filter(known -> known.toString().equals(type))
        .findFirst()
        .orElse(CSLType.DOCUMENT);
  }
}
