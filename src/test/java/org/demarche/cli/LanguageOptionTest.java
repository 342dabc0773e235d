package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.messages.Language;
import org.demarche.store.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageOptionTest {
  private static final List<String> COMMANDS =
      List.of("check", "list", "date", "export", "generate");

  /// What is typed as it stands in every language, and the names of a standard.
  private static final String TYPED =
      "--?[a-zA-Z]+(-[a-zA-Z]+)*|\\b(any|all|only|actor|kind|place|none|light|dark|contrast|print|grey|table|json"
          + "|possibly|certainly|single-witness|uncertain-date|approximate-date|imprecise-date|address"
          + "|stated|pages|fewer|view|match|text|outlines|chicago|apa|mla|newspaper|tree|flat|date|happening|claim|en|EDTF|demarche)\\b";

  private final Terminal terminal = new Terminal();
  @TempDir Path temp;

  /// What is in plain English letters and not to be typed.
  private static String english(String text) {
    String rest = text.replaceAll("⟦[^⟧]*⟧", "");
    for (String command : COMMANDS) {
      rest = rest.replaceAll("(?m)(^ *|demarche )" + command + "\\b", "");
    }
    return rest.replaceAll(TYPED, "").replaceAll("[^A-Za-z]", "");
  }

  @Test
  void helpIsInTheLanguageAskedFor() {
    terminal.in(Language.ACCENTED);
    assertEquals(0, terminal.run("--language", "en-XA", "--help"));
    assertEquals("", english(terminal.out()), terminal.out());
    for (String command : COMMANDS) {
      assertEquals(0, terminal.run(command, "--language=en-XA", "--help"));
      assertEquals("", english(terminal.out()), terminal.out());
      assertTrue(terminal.out().contains("--language=en|en-XA|en-XB"), terminal.out());
    }
  }

  @Test
  void mistakesAreToldInTheLanguageAskedFor() {
    terminal.in(Language.ACCENTED);
    for (List<String> arguments :
        List.of(
            List.of("list"),
            List.of("export", "--out"),
            List.of("export", "x", "--out", "--size"),
            List.of("check", "x", "y"),
            List.of("check", "--wide"),
            List.of("list", "x", "--format=xml"),
            List.of("generate", "--events=x", "--out=y"),
            List.of("date", "--wide"),
            List.of("check", "no-such-folder"),
            List.of("export", "x", "--out=y.gif"),
            List.of("chekc"))) {
      assertEquals(2, terminal.run(arguments.toArray(String[]::new)));
      assertEquals("", english(terminal.err()), terminal.err());
    }
  }

  @Test
  void aPictureIsDrawnInTheLanguageAskedFor() throws IOException {
    Folder.good(temp.resolve("data"));
    Path out = temp.resolve("x.svg");
    terminal.in(Language.ACCENTED);
    String data = temp.resolve("data").toString();
    assertEquals(0, terminal.run("export", "--language", "en-XA", "--out", out.toString(), data));
    assertTrue(Files.readString(out).startsWith("<"));
    // No font has the brackets of that language, which is said before.
    assertTrue(terminal.err().contains(": ⟦ ⟧. "), terminal.err());
    assertTrue(terminal.err().endsWith("\nŠååŵééð ⟦" + out + "⟧.\n"), terminal.err());
  }

  @Test
  void anUnknownTagIsRefusedAndThoseThereAreAreNamed() {
    for (String command : List.of("list", "export")) {
      assertEquals(2, terminal.run(command, "--language", "xx", "--out=x.svg", "x"));
      assertEquals(
          "demarche: Invalid value for option '--language': 'xx' is not one of en, en-XA, en-XB."
              + " See: demarche %s --help\n".formatted(command),
          terminal.err());
    }
    assertEquals(2, terminal.run("--language=xx"));
    assertTrue(terminal.err().contains("is not one of en, en-XA, en-XB"), terminal.err());
    assertFalse(Files.exists(Path.of("x.svg")));
  }

  @Test
  void lettersOfATagMayBeSmallOrLarge() {
    assertEquals(0, terminal.run("date", "--language=EN-xa", "2007"));
    assertEquals("", terminal.err());
  }
}
