package dev.klinke.kind;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Map;

/**
 * A log-linear model in a form that loads in milliseconds: an open-addressed table from a feature's hash to one weight
 * for each kind, a byte each, with one scale a feature. Immutable.
 *
 * <p>File (big-endian): magic, version, table size (a power of two), the {@link Calibration}, the keys (the hashes' upper halves), the scales, the weights.
 */
public final class KindModel {
    private static final int MAGIC = 0x4b4c4e4b;
    private static final int VERSION = 1;
    private static final int KINDS = Kind.values().length;
    private static final double STEPS = 127;

    private final Calibration calibration;
    private final int[] keys;
    private final float[] scales;
    private final byte[] weights;

    private KindModel(Calibration calibration, int size) {
        this.calibration = calibration;
        keys = new int[size];
        scales = new float[size];
        weights = new byte[size * KINDS];
    }

    /**
     * The model of these parameters.
     *
     * @param parameters the weights for each kind by the feature's hash; in an order that is always the same, so that
     *     the same parameters give the same bytes
     */
    public static KindModel of(Calibration calibration, Map<Long, float[]> parameters) {
        int size = Integer.highestOneBit(Math.max(8, parameters.size() * 4 / 3)) << 1;
        var model = new KindModel(calibration, size);
        parameters.forEach(model::put);
        return model;
    }

    /**
     * Reads a model.
     *
     * @throws IOException if it cannot be read or is none
     */
    public static KindModel read(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        if (data.readInt() != MAGIC || data.readInt() != VERSION) {
            throw new IOException("not a model of kinds of version " + VERSION + "; build klinke-models anew");
        }
        int size = data.readInt();
        Calibration calibration = Calibration.read(data);
        var model = new KindModel(calibration, size);
        byte[] rest = data.readNBytes(size * (8 + KINDS));
        if (rest.length < size * (8 + KINDS)) {
            throw new IOException("the model of kinds ends too early; build klinke-models anew");
        }
        ByteBuffer buffer = ByteBuffer.wrap(rest);
        buffer.asIntBuffer().get(model.keys);
        buffer.position(size * 4).slice().asFloatBuffer().get(model.scales);
        buffer.position(size * 8).get(model.weights);
        return model;
    }

    /** Writes the model, to be read by {@link #read}. */
    public void write(OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeInt(VERSION);
        data.writeInt(keys.length);
        calibration.write(data);
        ByteBuffer buffer = ByteBuffer.allocate(keys.length * 8);
        buffer.asIntBuffer().put(keys);
        buffer.position(keys.length * 4).slice().asFloatBuffer().put(scales);
        data.write(buffer.array());
        data.write(weights);
        data.flush();
    }

    /** How likely each kind is, calibrated. */
    public KindGuess guess(Evidence evidence) {
        return calibration.guess(scores(evidence));
    }

    /** The sum of weights for each kind, before calibration: the logarithm of its likelihood, up to a constant. */
    public double[] scores(Evidence evidence) {
        double[] scores = new double[KINDS];
        for (Evidence.Group group : Evidence.Group.values()) {
            float value = evidence.value(group);
            for (int at = evidence.start(group); at < evidence.end(group); at++) {
                int slot = find(evidence.feature(at));
                if (slot >= 0) {
                    float scale = scales[slot] * value;
                    for (int kind = 0; kind < KINDS; kind++) {
                        scores[kind] += scale * weights[slot * KINDS + kind];
                    }
                }
            }
        }
        return scores;
    }

    private int find(long feature) {
        int key = key(feature);
        int mask = keys.length - 1;
        int slot = (int) feature & mask;
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private void put(long feature, float[] values) {
        int mask = keys.length - 1;
        int slot = (int) feature & mask;
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key(feature);
        float most = 0;
        for (float value : values) {
            most = Math.max(most, Math.abs(value));
        }
        scales[slot] = (float) (most / STEPS);
        for (int kind = 0; kind < KINDS; kind++) {
            weights[slot * KINDS + kind] = (byte) Math.round(most == 0 ? 0 : values[kind] / most * STEPS);
        }
    }

    private static int key(long feature) {
        int key = (int) (feature >>> 32);
        return key == 0 ? 1 : key;
    }
}
