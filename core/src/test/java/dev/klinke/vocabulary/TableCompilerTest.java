package dev.klinke.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCompilerTest {
    @TempDir
    Path folder;

    @Test
    void theSameTablesGiveTheSameBytes() throws IOException {
        Path once = folder.resolve("once.bin");
        Path again = folder.resolve("again.bin");
        TableCompiler.main(new String[] {Tables.FOLDER.toString(), once.toString()});
        TableCompiler.main(new String[] {Tables.FOLDER.toString(), again.toString()});
        assertThat(again).hasSameBinaryContentAs(once);
    }

    @Test
    void aMistakeIsToldWithFileAndLine() throws IOException {
        Path table = folder.resolve("skills.tsv");
        Files.writeString(table, "# remark\ngo\tprogramming\tGo\tGo: only sometimes\t\t\n");
        List<Table.Row> rows = Table.read(table);
        assertThatThrownBy(() -> new ConditionCompiler().add(rows.get(0)))
                .hasMessage("skills.tsv:2: \"only sometimes\" is none of: exact case, near ..., not: ...");
    }
}
