package dev.klinke.kind;

import java.io.IOException;
import java.io.InputStream;

/** Brings the trained model of kinds. Found by {@link java.util.ServiceLoader}; the artifact klinke-models has one. */
public interface KindModelProvider {
    /** Opens the model; the caller closes it. */
    InputStream open() throws IOException;
}
