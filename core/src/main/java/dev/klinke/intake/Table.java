package dev.klinke.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of messages as CSV (RFC 4180), row by row. Columns are found by name; the delimiter, the charset and the lines
 * before the header are found out.
 */
final class Table implements Closeable {
    private static final int LONGEST_FIELD = 4 << 20;
    private static final int LINES_BEFORE_HEADER = 5;
    private static final int LOOK = 16 << 10;

    private final String name;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final List<@Nullable Column> columns;

    private Table(
            String name,
            CsvReader<CsvRecord> reader,
            CloseableIterator<CsvRecord> records,
            List<@Nullable Column> columns) {
        this.name = name;
        this.reader = reader;
        this.records = records;
        this.columns = columns;
    }

    /** Whether a text begins as a table of messages does. */
    static boolean beginsIn(String text) {
        return text.lines().limit(LINES_BEFORE_HEADER).anyMatch(line -> {
            List<@Nullable Column> columns = new ArrayList<>();
            for (String cell : line.split(String.valueOf(delimiter(line)))) {
                columns.add(Column.of(cell));
            }
            return columns.size() > 2 && suffice(columns);
        });
    }

    /**
     * Opens a table.
     *
     * @throws IOException if no line at the beginning names the columns; the message tells those found and wanted
     */
    static Table open(InputStream in, String name) throws IOException {
        var buffered = new BufferedInputStream(in, LOOK);
        buffered.mark(LOOK);
        byte[] head = buffered.readNBytes(LOOK);
        buffered.reset();
        String start = TextDecoder.decode(head, null);
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter(headerLine(start)))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(new InputStreamReader(buffered, TextDecoder.charsetOf(head)));
        CloseableIterator<CsvRecord> records = reader.iterator();
        List<String> first = List.of();
        try {
            for (int i = 0; i < LINES_BEFORE_HEADER && records.hasNext(); i++) {
                List<String> cells = records.next().getFields();
                List<@Nullable Column> columns = new ArrayList<>();
                cells.forEach(cell -> columns.add(Column.of(cell)));
                if (suffice(columns)) {
                    return new Table(name, reader, records, columns);
                }
                first = first.size() < cells.size() ? cells : first;
            }
        } catch (CsvParseException | UncheckedIOException e) {
            reader.close();
            throw new IOException("it is no table: " + e.getMessage(), e);
        }
        reader.close();
        throw new IOException(
                "no table of messages: found the columns " + shown(first) + ", wanted are " + Column.WANTED);
    }

    /** Whether the table has this column. */
    boolean has(Column column) {
        return columns.contains(column);
    }

    /** The next row, or null at the end. */
    @Nullable
    Row next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            Map<Column, String> cells = new EnumMap<>(Column.class);
            for (int i = 0; i < Math.min(record.getFieldCount(), columns.size()); i++) {
                Column column = columns.get(i);
                if (column != null && !record.getField(i).isBlank()) {
                    cells.merge(column, record.getField(i), (one, other) -> other.equalsIgnoreCase("no") ? one : other);
                }
            }
            return new Row(name + ":" + record.getStartingLineNumber(), cells);
        } catch (CsvParseException | UncheckedIOException e) {
            throw new IOException("the table is broken: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static boolean suffice(List<@Nullable Column> columns) {
        return columns.contains(Column.FROM) && columns.contains(Column.CONTENT);
    }

    private static String headerLine(String start) {
        return start.lines()
                .limit(LINES_BEFORE_HEADER)
                .filter(Table::beginsIn)
                .findFirst()
                .orElse(start.lines().findFirst().orElse(""));
    }

    private static char delimiter(String line) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(line, candidate) > count(line, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    private static String shown(List<String> cells) {
        var names = new ArrayList<String>();
        for (String cell : cells.subList(0, Math.min(12, cells.size()))) {
            names.add(PlainText.oneLine(cell.substring(0, Math.min(40, cell.length()))));
        }
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
