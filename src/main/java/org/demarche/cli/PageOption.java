package org.demarche.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.publication.Paper;
import org.demarche.publication.Sheet;
import org.demarche.words.Message;
import picocli.CommandLine.ITypeConverter;

/// Reads a size of page: the name of one, or a width and a height such as `200x250mm`.
final class PageOption implements ITypeConverter<Sheet> {
  private static final Pattern SIZE =
      Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,3})?)[x×]([0-9]{1,4}(?:\\.[0-9]{1,3})?) ?mm");

  @Override
  public Sheet convert(String text) {
    for (Paper paper : Paper.values()) {
      if (Choice.name(paper).equals(text.toLowerCase(Locale.ROOT))) {
        return paper.sheet();
      }
    }
    Matcher matcher = SIZE.matcher(text);
    if (!matcher.matches()) {
      String names =
          Arrays.stream(Paper.values()).map(Choice::name).collect(Collectors.joining(", "));
      throw new RefusedValue(Message.of("cli.value.no-page", text, names));
    }
    double width = Double.parseDouble(matcher.group(1));
    double height = Double.parseDouble(matcher.group(2));
    if (Math.min(width, height) < Sheet.LEAST_SIDE || Math.max(width, height) > Sheet.MOST_SIDE) {
      throw new RefusedValue(
          Message.of(
              "cli.value.page-side",
              text,
              Long.toString(Math.round(Sheet.LEAST_SIDE)),
              Long.toString(Math.round(Sheet.MOST_SIDE))));
    }
    return Sheet.ofMillimetres(width, height);
  }
}
