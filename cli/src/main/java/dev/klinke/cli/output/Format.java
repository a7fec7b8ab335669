package dev.klinke.cli.output;

import dev.klinke.cli.UserLanguage;
import java.io.IOException;
import java.io.PrintWriter;

/** The formats of results. */
public enum Format {
    TABLE {
        @Override
        public ResultWriter writer(PrintWriter out, Terminal terminal, UserLanguage language) {
            return new Table(out, terminal, language);
        }
    },
    JSONL {
        @Override
        public ResultWriter writer(PrintWriter out, Terminal terminal, UserLanguage language) throws IOException {
            return new JsonLines(out, language);
        }
    },
    CSV {
        @Override
        public ResultWriter writer(PrintWriter out, Terminal terminal, UserLanguage language) {
            return new Csv(out, language);
        }
    },
    HTML {
        @Override
        public ResultWriter writer(PrintWriter out, Terminal terminal, UserLanguage language) throws IOException {
            return new HtmlReport(out, language);
        }
    };

    /** A writer of this format. */
    public abstract ResultWriter writer(PrintWriter out, Terminal terminal, UserLanguage language) throws IOException;
}
