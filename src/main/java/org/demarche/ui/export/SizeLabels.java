package org.demarche.ui.export;

import java.util.Arrays;
import javafx.util.StringConverter;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// What sizes of pictures are called in a list of them.
final class SizeLabels extends StringConverter<PictureSize> {
  private final Words words;

  SizeLabels(Words words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable PictureSize size) {
    return size == null ? "" : size.label(words);
  }

  @Override
  public PictureSize fromString(String label) {
    return Arrays.stream(PictureSize.values())
        .filter(size -> size.label(words).equals(label))
        .findFirst()
        .orElseThrow();
  }
}
