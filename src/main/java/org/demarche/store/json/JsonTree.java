package org.demarche.store.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// A JSON text as far as it could be read.
///
/// @param root the value, or null where not even its beginning is JSON. Of a text that breaks off
///   the root holds every member that was complete, and every complete item where it is a list or a
///   member is one
/// @param flaws what is wrong with the text, in its order
/// @param complete whether the text was read to its end
public record JsonTree(@Nullable Json root, List<Flaw> flaws, boolean complete) {
  /// Deeper than any record nests; the limit keeps a file of ten thousand brackets from using up
  /// the stack of whoever walks the tree.
  static final int MOST_LEVELS = 100;

  /// Bounds the memory that the tree of one file takes, at roughly fifty bytes a token.
  static final int MOST_TOKENS = 8_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_LEVELS)
                  .maxTokenCount(MOST_TOKENS)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(1_000)
                  .maxNameLength(10_000)
                  .build())
          .build();

  public JsonTree {
    flaws = List.copyOf(flaws);
  }

  /// Something wrong with the text itself.
  ///
  /// @param offset index of the character, from 0
  /// @param reason what is wrong, and what to do, in sentences of its own; where reading stopped,
  ///   what is wrong, in a part of a sentence
  public record Flaw(int offset, Sort sort, Message reason) {
    public enum Sort {
      /// Reading stopped here.
      SYNTAX,
      /// An object has two members of one name; the second is not used.
      DUPLICATE_NAME,
      /// A number beyond what can be worked with; it is left out.
      NUMBER
    }
  }

  /// Reads a text; never throws for bad content.
  public static JsonTree of(String text) {
    return new Building(text).build();
  }

  /// An object or a list whose end has not been read yet.
  private sealed interface Container {
    Json made();

    final class OpenItems implements Container {
      private final List<Json> items = new ArrayList<>();
      private final int offset;

      OpenItems(int offset) {
        this.offset = offset;
      }

      @Override
      public Json made() {
        return new Json.Items(items, offset);
      }
    }

    final class OpenMembers implements Container {
      private final LinkedHashMap<String, Json.Member> members = new LinkedHashMap<>();
      private final int offset;
      private String name = "";
      private int nameOffset;

      OpenMembers(int offset) {
        this.offset = offset;
      }

      @Override
      public Json made() {
        return new Json.Members(members, offset);
      }
    }
  }

  /// The work on one text, with an explicit stack so that what is complete survives an error.
  private static final class Building {
    private final String text;
    private final Deque<Container> open = new ArrayDeque<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private @Nullable Json root;

    Building(String text) {
      this.text = text;
    }

    JsonTree build() {
      try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
        JsonToken token = parser.nextToken();
        if (token == null) {
          Message reason = Message.of("store.json.nothing");
          flaws.add(new Flaw(text.length(), Flaw.Sort.SYNTAX, reason));
          return new JsonTree(null, flaws, false);
        }
        while (token != null && root == null) {
          take(token, parser);
          token = parser.nextToken();
        }
        if (token != null) {
          Message reason = Message.of("store.json.more");
          flaws.add(new Flaw(offset(parser), Flaw.Sort.SYNTAX, reason));
        }
        return new JsonTree(root, flaws, token == null);
      } catch (JacksonException e) {
        int offset = e.getLocation() == null ? 0 : (int) e.getLocation().getCharOffset();
        int inside = Math.clamp(offset, 0, text.length());
        flaws.add(new Flaw(inside, Flaw.Sort.SYNTAX, reason(e)));
        closeWhatIsComplete();
        return new JsonTree(root, flaws, false);
      }
    }

    private void take(JsonToken token, JsonParser parser) {
      int offset = offset(parser);
      switch (token) {
        case START_OBJECT -> open.push(new Container.OpenMembers(offset));
        case START_ARRAY -> open.push(new Container.OpenItems(offset));
        case END_OBJECT, END_ARRAY -> add(open.pop().made());
        case PROPERTY_NAME -> {
          if (open.peek() instanceof Container.OpenMembers object) {
            object.name = parser.currentName();
            object.nameOffset = offset;
          }
        }
        case VALUE_STRING -> add(new Json.Text(parser.getString(), offset));
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> addNumber(parser.getString(), offset);
        case VALUE_TRUE -> add(new Json.Flag(true, offset));
        case VALUE_FALSE -> add(new Json.Flag(false, offset));
        default -> add(new Json.Nothing(offset));
      }
    }

    private void addNumber(String literal, int offset) {
      try {
        var _ = new BigDecimal(literal);
        add(new Json.Numeral(literal, offset));
      } catch (NumberFormatException e) {
        Message reason = Message.of("store.json.number", literal);
        flaws.add(new Flaw(offset, Flaw.Sort.NUMBER, reason));
        add(new Json.Nothing(offset));
      }
    }

    private void add(Json value) {
      switch (open.peek()) {
        case null -> root = value;
        case Container.OpenItems list -> list.items.add(value);
        case Container.OpenMembers object -> {
          if (object.members.containsKey(object.name)) {
            Message reason = Message.of("store.json.duplicate-name", object.name);
            flaws.add(new Flaw(object.nameOffset, Flaw.Sort.DUPLICATE_NAME, reason));
          } else {
            object.members.put(object.name, new Json.Member(object.nameOffset, value));
          }
        }
      }
    }

    private void closeWhatIsComplete() {
      while (!open.isEmpty()) {
        Container last = open.pop();
        boolean isList = last instanceof Container.OpenItems;
        boolean inRootObject = open.size() == 1 && open.peek() instanceof Container.OpenMembers;
        if (open.isEmpty() || (isList && inRootObject)) {
          add(last.made());
        }
      }
    }

    private static int offset(JsonParser parser) {
      return (int) parser.currentTokenLocation().getCharOffset();
    }

    private static Message reason(JacksonException e) {
      String message = e.getOriginalMessage();
      if (message.contains("nesting depth")) {
        return Message.of("store.json.levels", MOST_LEVELS);
      }
      if (message.contains("Token count")) {
        return Message.of("store.json.tokens", MOST_TOKENS);
      }
      if (message.contains("close marker for Object")) {
        return Message.of("store.json.open-object");
      }
      if (message.contains("close marker for Array")) {
        return Message.of("store.json.open-list");
      }
      return message
          .lines()
          .findFirst()
          .map(line -> Character.toLowerCase(line.charAt(0)) + line.substring(1))
          .map(line -> Message.of("store.json.parser", line))
          .orElseGet(() -> Message.of("store.json.broken-off"));
    }
  }
}
