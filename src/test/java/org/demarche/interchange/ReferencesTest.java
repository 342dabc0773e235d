package org.demarche.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.demarche.Awkward;
import org.demarche.Golden;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.junit.jupiter.api.Test;

/// BibTeX and RIS.
final class ReferencesTest {
  @Test
  void bracesBalanceAndTexShowsTheTextAgain() {
    Property.forAll(
        2,
        2000,
        random -> {
          String text = Awkward.text(random);
          String escaped = BibTex.escaped(text);
          int depth = 0;
          for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertTrue(depth >= 0, escaped);
          }
          assertEquals(0, depth, escaped);
          assertEquals(OneLine.of(text), shown(escaped));
        });
  }

  private static String shown(String tex) {
    return tex.replace("\\textbraceleft{}", "\u0001")
        .replace("\\textbraceright{}", "\u0002")
        .replace("\\textasciitilde{}", "~")
        .replace("\\textasciicircum{}", "^")
        .replace("\\textbackslash{}", "\u0003")
        .replaceAll("\\\\([%#$&_])", "$1")
        .replace('\u0001', '{')
        .replace('\u0002', '}')
        .replace('\u0003', '\\');
  }

  @Test
  void aLineStaysOne() {
    Property.forAll(
        3,
        2000,
        random -> {
          String line = OneLine.of(Awkward.text(random));
          assertTrue(line.codePoints().noneMatch(Character::isISOControl), line);
          assertEquals(line.strip(), line);
          assertFalse(line.contains("  "), line);
        });
  }

  @Test
  void eachCitedSourceIsARecord() {
    Dataset dataset = Awkward.shipped();
    Chosen chosen = Written.all(dataset);
    String bib = Written.text(new BibTex(), chosen);
    String ris = Written.text(new Ris(), chosen);
    List<String> ids = chosen.sources().stream().map(source -> source.id().value()).toList();
    assertEquals(
        ids,
        bib.lines()
            .filter(line -> line.startsWith("@"))
            .map(line -> line.substring(line.indexOf('{') + 1, line.length() - 1))
            .toList());
    assertEquals(
        ids,
        ris.lines()
            .filter(line -> line.startsWith("ID  - "))
            .map(line -> line.substring(6))
            .toList());
    assertTrue(ris.lines().allMatch(line -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*")));
  }

  @Test
  void noDateIsMoreExactThanItsSource() {
    Chosen chosen = Written.all(Awkward.dataset());
    String ris = Written.text(new Ris(), chosen);
    assertTrue(ris.contains("N1  - Date: about May 2007."), ris);
    assertEquals(1, ris.split("PY  - ", -1).length - 1);
    String bib = Written.text(new BibTex(), chosen);
    assertTrue(bib.contains("date = {2007-05~}"), bib);
    assertEquals(1, bib.split("year = ", -1).length - 1);
  }

  @Test
  void whatTheyLookLikeIsAsKept() {
    Chosen awkward = Written.all(Awkward.dataset());
    Golden.assertSame("documents/awkward.bib", Written.text(new BibTex(), awkward));
    Golden.assertSame("documents/awkward.ris", Written.text(new Ris(), awkward));
    Chosen shipped = Written.all(Awkward.shipped());
    Golden.assertSame("documents/us-iran-iraq-2007.bib", Written.text(new BibTex(), shipped));
  }
}
