package dev.klinke.models;

import dev.klinke.kind.KindModelProvider;
import java.io.IOException;
import java.io.InputStream;

/** Brings the model of kinds that the build trained from the corpora. */
public final class TrainedKinds implements KindModelProvider {
    /** The model's file beside this class. */
    public static final String FILE = "kinds.model";

    @Override
    public InputStream open() throws IOException {
        InputStream in = TrainedKinds.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new IOException("the model of kinds is missing beside " + TrainedKinds.class.getName()
                    + "; build klinke-models (mvn process-classes)");
        }
        return in;
    }
}
