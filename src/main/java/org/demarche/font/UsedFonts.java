package org.demarche.font;

import java.util.Base64;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The fonts and letters that a document's texts need, as style rules that carry them.
public final class UsedFonts {
  private final FontTable table = Fonts.metrics();
  private final Map<BundledFont, SortedSet<Integer>> letters = new EnumMap<>(BundledFont.class);

  /// Fonts needed as they are: for Arabic, whose letters change their form by the font's own rules,
  /// and for letters put together from parts.
  private final Set<BundledFont> whole = EnumSet.noneOf(BundledFont.class);

  public void add(String text, TextStyle style) {
    BundledFont font = table.font(text, style.face());
    boolean arabic = ArabicForms.hasArabic(text);
    text.codePoints().forEach(letter -> add(letter, font, style, arabic));
  }

  private void add(int letter, BundledFont own, TextStyle style, boolean arabic) {
    Optional<BundledFont> drawing =
        Stream.concat(Stream.of(own), style.face().fonts().stream())
            .filter(font -> table.draws(font, letter))
            .findFirst();
    drawing.ifPresent(
        font -> {
          letters.computeIfAbsent(font, _ -> new TreeSet<>()).add(letter);
          String written = Character.toString(letter);
          if (arabic || !table.spelled(written, font).equals(written)) {
            whole.add(font);
          }
        });
  }

  /// One rule for each font, in the fonts' order.
  public String rules() {
    StringBuilder rules = new StringBuilder();
    letters.forEach(
        (font, used) -> {
          byte[] file = Fonts.bytes(font);
          byte[] carried = whole.contains(font) ? file : FontSubset.of(file, used);
          rules.append("@font-face{font-family:'").append(font.family());
          rules.append("';font-weight:").append(font.weight());
          rules.append(";src:url(data:font/ttf;base64,");
          rules.append(Base64.getEncoder().encodeToString(carried)).append(")}\n");
        });
    return rules.toString();
  }
}
