package dev.klinke.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Java that only tells what it was started with. */
class LauncherTest {
    @TempDir
    private Path folder;

    private Path house;

    @BeforeEach
    void house() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no POSIX shell here");
        house = Files.createDirectories(folder.resolve("the house"));
        Path script = Files.copy(Path.of("..", "klinke"), house.resolve("klinke"));
        assertThat(script.toFile().setExecutable(true)).isTrue();
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nfor word; do printf '%s\\n' \"$word\"; done\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.createDirectories(house.resolve("cli/target"));
        Files.writeString(house.resolve("cli/target/klinke.jar"), "a jar");
    }

    @Test
    @DisplayName("from another folder, with spaces in paths and arguments")
    void fromElsewhere() throws Exception {
        List<String> started = launch(house.resolve("klinke"), "score", "my mails.mbox");

        assertThat(started)
                .endsWith("-jar", house.resolve("cli/target/klinke.jar").toString(), "score", "my mails.mbox");
    }

    @Test
    @DisplayName("through a chain of symbolic links, one of them relative")
    void throughLinks() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path second = Files.createSymbolicLink(bin.resolve("klinke-2"), Path.of("../the house/klinke"));
        Path first = Files.createSymbolicLink(folder.resolve("k"), second);

        assertThat(launch(first, "--version"))
                .endsWith("-jar", house.resolve("cli/target/klinke.jar").toString(), "--version");
    }

    @Test
    void optionsForTheVirtualMachine() throws Exception {
        assertThat(launch(house.resolve("klinke"), "demo")).contains("-Dsaid=so", "-Xmx64m");
    }

    @Test
    @DisplayName("in a pipe there is no terminal to colour")
    void noTerminal() throws Exception {
        assertThat(launch(house.resolve("klinke"), "demo")).noneMatch(word -> word.startsWith("-Dklinke."));
    }

    private List<String> launch(Path script, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("KLINKE_JAVA_OPTS", "-Dsaid=so -Xmx64m");
        builder.environment().remove("XDG_CACHE_HOME");
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).describedAs("%s", lines).isZero();
        return lines;
    }
}
