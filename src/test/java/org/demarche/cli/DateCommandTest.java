package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.demarche.messages.English;
import org.demarche.messages.Language;
import org.demarche.time.EdtfResult;
import org.demarche.time.FuzzyDate;
import org.junit.jupiter.api.Test;

class DateCommandTest {
  private final Terminal terminal = new Terminal();

  @Test
  void answersEachArgumentInJson() {
    assertEquals(1, terminal.run("date", "[..2007-07-02]", "1900-02-29", "--format", "json"));
    assertEquals(
        """
        {"input": "[..2007-07-02]", "valid": true, "reason": null, "level": 2, \
        "edtf": "[..2007-07-02]", "earliest": "open", "latest": "2007-07-02", \
        "words": "on or before 2 July 2007"}
        {"input": "1900-02-29", "valid": false, \
        "reason": "at character 9: %s", "level": null, \
        "edtf": null, "earliest": null, "latest": null, "words": null}
        """
            .formatted(
                English.WORDS.say(((EdtfResult.Invalid) FuzzyDate.parse("1900-02-29")).reason())),
        terminal.out());
    assertEquals("", terminal.err());
  }

  @Test
  void answersEveryLineOfStandardInputBlankOnesToo() {
    terminal.typing("\uFEFF2007-05\r\n\n2007/\n1984-1X");
    assertEquals(1, terminal.run("date", "--format", "table"));
    assertEquals(
        """
        2007-05                   level 0  2007-05-01 … 2007-05-31  May 2007
                                  not a date: at character 1: Nothing is written here; write a \
        date such as 2007-05-28.
        2007/                     level 1  2007-01-01 … unknown     from 2007, end not known
        1984-1X                   level 2  1984-10-01 … 1984-12-31  some month from October to \
        December 1984
        """,
        terminal.out());
  }

  @Test
  void validDatesAloneAreDone() {
    assertEquals(0, terminal.run("date", "2007-05-28", "-0044-03-15"));
    assertEquals(2, terminal.run("date", "2007", "--foramt", "json"));
    assertEquals(
        "demarche: Unknown option: '--foramt'. See: demarche date --help\n", terminal.err());
    assertEquals(0, terminal.typing("").run("date"));
    assertEquals("", terminal.out());
  }

  @Test
  void escapesForATerminalAreNotObeyed() {
    assertEquals(1, terminal.run("date", "\u001b[2J"));
    assertEquals(false, terminal.out().contains("\u001b"), terminal.out());
  }

  @Test
  void aLineIsAnsweredBeforeTheNextIsAsked() throws Exception {
    PipedOutputStream question = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(question);
    PipedOutputStream out = new PipedOutputStream();
    PipedInputStream answer = new PipedInputStream(out);
    Console console = new Console(in, out, OutputStream.nullOutputStream());
    CompletableFuture<Integer> status =
        CompletableFuture.supplyAsync(
            () ->
                new Program(English.WORDS, Language.tags(), console, opened -> {}, false)
                    .run("date", "--format", "json"));
    for (String year : new String[] {"1979", "1980"}) {
      question.write((year + "\n").getBytes(StandardCharsets.UTF_8));
      question.flush();
      assertEquals("{\"input\": \"" + year + "\"", readUntilComma(answer));
      skipLine(answer);
    }
    question.close();
    assertEquals(0, status.get());
  }

  private static String readUntilComma(PipedInputStream in) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int c = in.read(); c != ','; c = in.read()) {
      text.append((char) c);
    }
    return text.toString();
  }

  private static void skipLine(PipedInputStream in) throws IOException {
    while (in.read() != '\n') {
      // The rest of the answer is not what is asked here.
    }
  }
}
