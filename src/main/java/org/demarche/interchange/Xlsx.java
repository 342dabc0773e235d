package org.demarche.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.demarche.io.SteadyZip;
import org.demarche.model.Event;
import org.demarche.words.ExplainedException;
import org.demarche.words.Message;
import org.demarche.words.Words;

/// The table of events as a workbook. All cells are texts: a cell for dates would make a day of
/// 'about May 2007', and what begins like a formula stays a text. What is left out is said on a
/// second sheet.
final class Xlsx implements DataFormat {
  private static final int MOST_ROWS = 1_048_575;

  /// The most characters that a cell of a workbook can hold.
  private static final int MOST_CHARACTERS = 32_767;

  /// Rows of which more are kept on the disk while the workbook is made.
  private static final int ROWS_AT_HAND = 200;

  @Override
  public String extension() {
    return "xlsx";
  }

  @Override
  public Message name() {
    return Message.of("interchange.name.xlsx");
  }

  @Override
  public List<Message> cannotCarry(Chosen chosen) {
    List<Message> losses = new ArrayList<>(TableLosses.of(chosen, false));
    List<EventColumn> columns = EventColumns.of(chosen);
    long cut =
        chosen
            .events()
            .flatMap(event -> columns.stream().map(column -> column.cell().apply(event)))
            .filter(cell -> cell.length() > MOST_CHARACTERS)
            .count();
    if (cut > 0) {
      losses.add(Message.of("interchange.loss.long-cells", cut, MOST_CHARACTERS));
    }
    return List.copyOf(losses);
  }

  @Override
  public void write(Chosen chosen, OutputStream out) throws IOException {
    if (chosen.size() > MOST_ROWS) {
      throw new ExplainedException(
          Message.of("interchange.too-many-rows", chosen.size(), MOST_ROWS));
    }
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_AT_HAND)) {
      // The longer form of entries is one that not all programs read.
      workbook.setZip64Mode(Zip64Mode.AsNeeded);
      Words words = chosen.words();
      describe(workbook, chosen);
      events(workbook, chosen, EventColumns.of(chosen));
      List<Message> losses = cannotCarry(chosen);
      if (!losses.isEmpty()) {
        Sheet sheet = workbook.createSheet(words.say("interchange.sheet.left-out"));
        sheet.setColumnWidth(0, 120 * 256);
        for (int i = 0; i < losses.size(); i++) {
          text(sheet.createRow(i), 0, words.say(losses.get(i)), wrapped(workbook));
        }
      }
      workbook.write(book);
    }
    SteadyZip.copy(book.toByteArray(), out);
  }

  private static void describe(SXSSFWorkbook workbook, Chosen chosen) {
    POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
    properties.getCoreProperties().setTitle(chosen.dataset().description().title());
    properties.getCoreProperties().setCreator("");
    properties.getCoreProperties().setCreated(Optional.empty());
  }

  private static void events(SXSSFWorkbook workbook, Chosen chosen, List<EventColumn> columns) {
    Sheet sheet = workbook.createSheet(chosen.words().say("interchange.sheet.events"));
    Row head = sheet.createRow(0);
    CellStyle bold = heading(workbook);
    for (int i = 0; i < columns.size(); i++) {
      text(head, i, columns.get(i).heading(), bold);
      sheet.setColumnWidth(i, width(columns.get(i)) * 256);
    }
    sheet.createFreezePane(2, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, chosen.size(), 0, columns.size() - 1));
    CellStyle wrapped = wrapped(workbook);
    int at = 1;
    for (Iterator<Event> events = chosen.events().iterator(); events.hasNext(); at++) {
      Event event = events.next();
      Row row = sheet.createRow(at);
      for (int i = 0; i < columns.size(); i++) {
        String value = columns.get(i).cell().apply(event);
        if (!value.isEmpty()) {
          text(row, i, value, wrapped);
        }
      }
    }
  }

  private static void text(Row row, int column, String value, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(
        value.length() > MOST_CHARACTERS ? value.substring(0, MOST_CHARACTERS - 1) + "…" : value);
    cell.setCellStyle(style);
  }

  /// In characters.
  private static int width(EventColumn column) {
    return switch (column.id()) {
      case "title", "sources", "differing", "claims", "actors" -> 44;
      case "summary", "note", "date-reasoning" -> 60;
      case "significance", "earliest", "latest", "date", "kind" -> 14;
      default -> 24;
    };
  }

  private static CellStyle heading(SXSSFWorkbook workbook) {
    CellStyle style = wrapped(workbook);
    Font font = workbook.createFont();
    font.setBold(true);
    style.setFont(font);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }

  /// Quoted, so that a cell that begins like a formula stays a text when somebody edits it.
  private static CellStyle wrapped(SXSSFWorkbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setQuotePrefixed(true);
    return style;
  }
}
