package org.demarche.generate;

import java.util.List;
import java.util.Locale;

/// Titles of 20 to 60 characters in Latin, Arabic and Persian script. Their words mean something;
/// together they do not.
final class Titles {
  private static final int LEAST = 20;
  private static final int MOST = 60;

  /// The longest word and the space before it fit into a title that is still too short.
  private static final int SHORTEST_TARGET = 34;

  private static final List<String> LATIN =
      words(
          "envoys meet over border talks in the capital ministers sign accord on trade and water"
              + " council condemns raid at port ship held after protest army moves towards river"
              + " president warns of delay to summit as delegation returns from Geneva opposition"
              + " leader freed following appeal by governor new office opens near airport committee"
              + " denies report about prisoners ceasefire extended until spring élections reportées"
              + " à l'été ambassador recalled amid dispute with neighbour treaty ratified before"
              + " parliament exchange agreed under mediation naval patrol begins off coast");

  private static final List<String> ARABIC =
      words(
          "وزير الخارجية يصل إلى بغداد لإجراء محادثات حول الحدود مع الوفد مجلس الأمن يدين الهجوم"
              + " على السفارة في المدينة اتفاق بين الطرفين بعد اجتماع طويل رئيس الوزراء يعلن عن"
              + " تأجيل المؤتمر إلى الشهر القادم إطلاق سراح المعتقلين من السجن قرب النهر");

  private static final List<String> PERSIAN =
      words(
          "وزیر خارجه برای گفت‌وگو به تهران رفت و با همتای خود دیدار کرد سخنگوی دولت خبر حمله را"
              + " رد کرد مذاکرات سه‌جانبه درباره امنیت مرز در پایتخت آغاز شد توافق تازه میان دو"
              + " کشور پس از یک ماه رایزنی امضا گردید کمیته مشترک چهارشنبه تشکیل می‌شود");

  private Titles() {}

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }

  static String title(Dice dice) {
    int script = dice.below(100);
    if (script < 70) {
      String title = title(dice, LATIN);
      return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
    return title(dice, script < 85 ? ARABIC : PERSIAN);
  }

  private static String title(Dice dice, List<String> words) {
    int target = dice.between(SHORTEST_TARGET, MOST);
    StringBuilder title = new StringBuilder(dice.oneOf(words));
    while (true) {
      String word = dice.oneOf(words);
      if (title.length() + 1 + word.length() <= target) {
        title.append(' ').append(word);
      } else if (title.length() >= LEAST) {
        return title.toString();
      }
    }
  }

  /// A name of a person, an organisation or a newspaper.
  static String name(Dice dice) {
    String first = dice.oneOf(LATIN);
    return first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
  }
}
