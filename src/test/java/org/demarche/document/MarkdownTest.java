package org.demarche.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.demarche.Awkward;
import org.demarche.Golden;
import org.demarche.Property;
import org.junit.jupiter.api.Test;

final class MarkdownTest {
  private static String text(Chronicle chronicle) {
    return new String(Documents.bytes(new Markdown(), chronicle), UTF_8);
  }

  @Test
  void nothingInATextIsObeyedAndAllOfItIsShown() {
    Property.forAll(
        5,
        3000,
        random -> {
          String text = Awkward.text(random);
          String escaped = MarkdownText.escaped(text);
          String shown = escaped.replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1");
          assertEquals(
              text.replaceAll("[\\s\\p{Cntrl}]+", " ").replaceAll("\u200E+$", ""),
              shown.replaceAll("\u200E+$", ""));
          String bare = escaped.replaceAll("\\\\[!-/:-@\\[-`{-~]", "");
          assertTrue(bare.chars().noneMatch(c -> "\\`*_{}[]<>#|~&!".indexOf(c) >= 0), bare);
          assertTrue(!bare.matches("(?s)([+=-]|[0-9]{1,9}[.)]).*") || !escaped.startsWith(bare));
        });
  }

  @Test
  void everyNoteIsDefinedOnceInOrder() {
    Chronicle chronicle = Documents.of(Awkward.shipped(), CitationStyle.CHICAGO);
    List<String> defined =
        text(chronicle)
            .lines()
            .filter(line -> line.startsWith("[^"))
            .map(line -> line.substring(2, line.indexOf(']')))
            .toList();
    assertEquals(
        IntStream.rangeClosed(1, chronicle.notes().size()).mapToObj(Integer::toString).toList(),
        defined);
  }

  @Test
  void whatItLooksLikeIsAsKept() {
    for (CitationStyle style : CitationStyle.values()) {
      Golden.assertSame(
          "documents/awkward-" + style.name().toLowerCase(Locale.ROOT) + ".md",
          text(Documents.of(Awkward.dataset(), style)));
    }
  }
}
