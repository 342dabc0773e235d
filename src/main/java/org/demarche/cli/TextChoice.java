package org.demarche.cli;

import org.demarche.search.TextQuery;
import org.demarche.words.Message;
import picocli.CommandLine.ITypeConverter;

/// Reads what `--text` looks for.
final class TextChoice implements ITypeConverter<TextQuery> {
  @Override
  public TextQuery convert(String text) {
    if (text.length() > TextQuery.LONGEST) {
      throw new RefusedValue(Message.of("cli.value.long-search", TextQuery.LONGEST));
    }
    TextQuery query = TextQuery.of(text);
    if (query.isEmpty()) {
      throw new RefusedValue(Message.of("cli.value.no-search", text));
    }
    return query;
  }
}
