package org.demarche.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.demarche.words.Words;

/// Where picocli looks up what the annotations of commands and options name by key, as in
/// `${bundle:cli.help.check}`.
///
/// It names no keys, since picocli would ask for texts of its own choice by them.
final class HelpBundle extends ResourceBundle {
  private final Words words;

  HelpBundle(Words words) {
    this.words = words;
  }

  @Override
  protected Object handleGetObject(String key) {
    return words.say(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.emptyEnumeration();
  }
}
