package dev.klinke.models.training;

import dev.klinke.kind.Calibration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The fitted calibration as text, so that the build need not judge every writer anew: three numbers, each with its
 * meaning beside it.
 */
public final class CalibrationFile {
    private CalibrationFile() {}

    /**
     * Reads the three numbers.
     *
     * @throws IOException if the file cannot be read or does not hold them
     */
    public static Calibration read(Path file) throws IOException {
        double[] numbers = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .mapToDouble(line -> Double.parseDouble(line.substring(0, line.indexOf('\t'))))
                .toArray();
        if (numbers.length != 3) {
            throw new IOException(file + ": three numbers are expected, each with a tab and its meaning");
        }
        return new Calibration(numbers[0], numbers[1], numbers[2]);
    }

    static void write(Path file, Calibration calibration) throws IOException {
        Files.writeString(
                file,
                String.format(
                        Locale.ROOT,
                        "# Calibration of the kinds; written by MeasureKinds from messages of writers left out.%n"
                                + "%.3f\twhat all scores are multiplied by%n"
                                + "%.3f\twhat the log-odds of work being offered are multiplied by%n"
                                + "%.3f\twhat is added to them then%n",
                        calibration.sharpness(),
                        calibration.workSlope(),
                        calibration.workOffset()));
    }
}
