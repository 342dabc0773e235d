package org.demarche.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.scene.Size;
import org.demarche.words.Message;
import picocli.CommandLine.ITypeConverter;

/// Reads a width and a height such as `1600x900`.
final class SizeOption implements ITypeConverter<Size> {
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,5})[x×]([0-9]{1,5})");
  private static final int LEAST = 100;
  private static final int MOST = 20_000;

  @Override
  public Size convert(String text) {
    Matcher matcher = SIZE.matcher(text);
    if (!matcher.matches()) {
      throw new RefusedValue(Message.of("cli.value.no-size", text));
    }
    int width = Integer.parseInt(matcher.group(1));
    int height = Integer.parseInt(matcher.group(2));
    if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST) {
      throw new RefusedValue(
          Message.of("cli.value.side", text, Integer.toString(LEAST), Integer.toString(MOST)));
    }
    return new Size(width, height);
  }
}
