package org.demarche.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.demarche.Property;
import org.demarche.font.TextStyle.Face;
import org.junit.jupiter.api.Test;

final class FontTableTest {
  private static final TextStyle STYLE = new TextStyle(Face.REGULAR, 10);

  private static final List<Face> FACES = List.of(Face.values());

  private final FontTable table = Fonts.metrics();

  @Test
  void widthIsTheSumOfTheAdvances() {
    // From the font's table hmtx: A 641, space 236 thousandths.
    assertEquals(6.41, table.width("A", STYLE), 1e-6);
    assertEquals(15.18, table.width("A A", STYLE), 1e-5);
    assertEquals(0, table.width("", STYLE));
  }

  @Test
  void widthGrowsWithTheSize() {
    assertEquals(
        2.5 * table.width("Baghdad", STYLE),
        table.width("Baghdad", new TextStyle(Face.REGULAR, 25)),
        1e-9);
  }

  @Test
  void whatHasNoPictureTakesNoRoom() {
    assertEquals(table.width("AB", STYLE), table.width("A\u200E\u2066\u200BB\u0301\u0323", STYLE));
  }

  @Test
  void aLetterWithAMarkIsAsWideAsTheLetter() {
    assertEquals(table.width("h", STYLE), table.width("\u1E25", STYLE), 1e-6);
  }

  @Test
  void lettersThatNoFontHasTakeRoom() {
    assertEquals(10.5, table.width("\u8AC7", STYLE), 1e-6);
    assertEquals(10.5, table.width("\uD83D\uDE00", STYLE), 1e-6);
    assertEquals(7, table.width("\u0531", STYLE), 1e-6);
  }

  @Test
  void ascentAndDescentAreTheFonts() {
    assertEquals(10.85, table.ascent(STYLE), 1e-9);
    assertEquals(4.15, table.descent(STYLE), 1e-9);
  }

  @Test
  void aTextThatFitsIsLeftAlone() {
    assertEquals("Baghdad", table.fit("Baghdad", STYLE, table.width("Baghdad", STYLE)));
  }

  @Test
  void aTextThatDoesNotFitEndsInAnEllipsis() {
    assertEquals("Ambassad…", table.fit("Ambassadors meet", STYLE, 60));
    assertEquals("Ambassadors…", table.fit("Ambassadors meet", STYLE, 70));
    assertEquals("", table.fit("Ambassadors meet", STYLE, 9));
    assertEquals("", table.fit("Ambassadors meet", STYLE, 0));
    assertEquals("", table.fit("Ambassadors meet", STYLE, -5));
  }

  @Test
  void aCutNeverPartsALetterFromItsMark() {
    String text = "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301";
    for (double width = 0; width < 40; width += 0.5) {
      String fitted = table.fit(text, STYLE, width);
      boolean whole = fitted.isEmpty() || fitted.replace("…", "").endsWith("\u0301");
      assertTrue(whole, fitted);
    }
  }

  @Test
  void whatWasFittedFits() {
    String letters = "Ambassadors meet, لا إله مذاکرات گفت\u200Cوگو 2007 ḥ e\u0301\uD83D\uDE00";
    Property.forAll(
        280_507,
        2_000,
        random -> {
          String text = randomText(random, letters);
          TextStyle style =
              new TextStyle(FACES.get(random.nextInt(FACES.size())), 8 + random.nextInt(20));
          double width = random.nextDouble(200);
          String fitted = table.fit(text, style, width);
          assertTrue(table.width(fitted, style) <= width, fitted);
          assertTrue(
              fitted.equals(text)
                  || fitted.isEmpty()
                  || text.startsWith(fitted.substring(0, fitted.length() - 1)),
              fitted);
        });
  }

  @Test
  void aFontThatIsNoneIsRefused() {
    Map<BundledFont, byte[]> fonts = new EnumMap<>(BundledFont.class);
    assertThrows(IllegalArgumentException.class, () -> new FontTable(fonts));
    for (BundledFont font : BundledFont.values()) {
      fonts.put(font, Fonts.bytes(font));
    }
    byte[] whole = Fonts.bytes(BundledFont.SERIF_SEMIBOLD);
    for (int length : new int[] {0, 3, 11, 100, 300, 5_000}) {
      fonts.put(BundledFont.SERIF_SEMIBOLD, Arrays.copyOf(whole, length));
      assertThrows(IllegalArgumentException.class, () -> new FontTable(fonts));
    }
    fonts.put(BundledFont.SERIF_SEMIBOLD, new byte[1_000]);
    assertThrows(IllegalArgumentException.class, () -> new FontTable(fonts));
  }

  private static String randomText(Random random, String letters) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }
}
