package dev.klinke.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this build, and of the virtual machine it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        var properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/dev/klinke/cli/version.properties")) {
            if (in == null) {
                throw new IOException("version.properties is missing from the jar; build again");
            }
            properties.load(in);
        }
        return new String[] {"klinke " + properties.getProperty("version"), "Java " + System.getProperty("java.version")
        };
    }
}
