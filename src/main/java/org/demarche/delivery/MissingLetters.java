package org.demarche.delivery;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.font.BundledFont;
import org.demarche.font.FontTable;
import org.demarche.scene.Folio;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// The letters on some pages that none of the program's fonts has, and the events that they are in:
/// each machine draws them as it can, or not at all.
public final class MissingLetters {
  /// No more of them are named.
  private static final int MOST = 12;

  private final FontTable fonts;
  private final Set<Integer> letters = new TreeSet<>();
  private final Set<MarkRef> events = new HashSet<>();

  private MissingLetters(FontTable fonts) {
    this.fonts = fonts;
  }

  /// What is to be said of them; empty where there are none.
  public static Optional<Message> of(Folio folio, FontTable fonts) {
    MissingLetters missing = new MissingLetters(fonts);
    folio.pages().forEach(page -> missing.find(page.marks(), null));
    return missing.letters.isEmpty() ? Optional.empty() : Optional.of(missing.said());
  }

  private Message said() {
    String named =
        letters.stream()
            .limit(MOST)
            .map(Character::toString)
            .collect(Collectors.joining(" ", "", letters.size() > MOST ? " …" : ""));
    return Message.of("picture.missing-letters", named, letters.size(), events.size());
  }

  private void find(List<Mark> marks, @Nullable MarkRef within) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Clip clip -> find(clip.marks(), within);
        case Mark.Group group ->
            find(group.marks(), group.ref() instanceof MarkRef.OfEvent ? group.ref() : within);
        case Mark.Label label -> find(label, within);
        default -> {
          // Draws no letters.
        }
      }
    }
  }

  private void find(Mark.Label label, @Nullable MarkRef within) {
    BundledFont font = fonts.font(label.text(), label.style().face());
    int[] lacking =
        label
            .text()
            .codePoints()
            .filter(letter -> isSeen(letter) && !fonts.draws(font, letter))
            .toArray();
    for (int letter : lacking) {
      letters.add(letter);
    }
    if (lacking.length > 0 && within != null) {
      events.add(within);
    }
  }

  private static boolean isSeen(int letter) {
    int type = Character.getType(letter);
    return !Character.isWhitespace(letter)
        && !Character.isSpaceChar(letter)
        && type != Character.FORMAT
        && type != Character.CONTROL
        && type != Character.NON_SPACING_MARK;
  }
}
