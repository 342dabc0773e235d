package org.demarche.ui.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.demarche.font.BundledFont;
import org.demarche.font.FontTable;
import org.demarche.font.Fonts;
import org.demarche.font.TextStyle;
import org.demarche.ui.theme.DrawnText;
import org.demarche.ui.theme.FontFiles;

/// The bundled fonts as JavaFX has them. Loading takes a while: make one for a window and keep it.
///
/// Every size is loaded from the file. A font asked for by its name may have fonts of the system
/// behind it, and then the complex-text layout of Linux draws Arabic in the family's regular weight
/// whatever weight was asked for. Only a text with letters that none of our fonts has is drawn with
/// such a font, because a loaded one draws boxes for them.
public final class FxFonts {
  /// More texts than a window shows at once; beyond it all are forgotten and looked up anew.
  private static final int MOST_SETTINGS = 4_096;

  private final FontFiles files;
  private final FontTable table = Fonts.metrics();
  private final Map<Key, Font> fonts = new HashMap<>();
  private final Map<Wanted, Setting> settings = new HashMap<>();

  private record Wanted(String text, TextStyle style) {}

  /// @param whole whether the font has all letters of the text
  private record Key(BundledFont font, double size, boolean whole) {}

  /// How JavaFX is to draw a text.
  ///
  /// @param text as JavaFX can draw it
  /// @param font the same object for the same font and size
  record Setting(String text, Font font) {}

  /// Loads each font once, because the text layout of Linux notices none that comes after its first
  /// use.
  public FxFonts(FontFiles files) {
    this.files = files;
    for (BundledFont font : BundledFont.values()) {
      files.load(font, 13);
    }
  }

  Setting setting(String text, TextStyle style) {
    if (settings.size() >= MOST_SETTINGS) {
      settings.clear();
    }
    return settings.computeIfAbsent(new Wanted(text, style), this::set);
  }

  private Setting set(Wanted wanted) {
    TextStyle style = wanted.style;
    BundledFont font = table.font(wanted.text, style.face());
    boolean whole = wanted.text.codePoints().allMatch(letter -> table.draws(font, letter));
    String text = table.spelled(DrawnText.line(wanted.text), font);
    Key key = new Key(font, style.size(), whole);
    return new Setting(text, fonts.computeIfAbsent(key, this::load));
  }

  private Font load(Key key) {
    Font loaded = files.load(key.font, key.size);
    return key.whole ? loaded : Font.font(loaded.getFamily(), key.size);
  }
}
