package org.demarche.font;

import java.util.List;

/// Texts of the kinds that labels show.
public final class TextSamples {
  public static final List<String> LEFT_TO_RIGHT =
      List.of(
          "US and Iranian ambassadors meet in Baghdad",
          "28 May 2007, 10:00–14:00 (fünf Stunden)",
          "AVATAR: “To, We; Yale” fi fl ffi",
          "Recep Tayyip Erdoğan, Łódź, Šumadija",
          "Переговоры в Багдаде",
          "C’est l’été à Genève…");

  public static final List<String> RIGHT_TO_LEFT =
      List.of(
          "مذاکرات ایران و آمریکا در بغداد",
          "المحادثات الأمريكية الإيرانية في بغداد",
          "لا إله السلام لأن الآن",
          "گفت‌وگوهای سه‌جانبه، ۲۸ مه ۲۰۰۷",
          "مُحَمَّد",
          "هوشیار زیباری وزیر امور خارجهٔ عراق",
          "Talks (گفت‌وگو) in بغداد on 28 May");

  private TextSamples() {}
}
