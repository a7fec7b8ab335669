package dev.klinke.models.training;

import dev.klinke.kind.Calibration;
import java.util.List;

/** Fits a {@link Calibration} so that held-out messages are the least surprising (highest mean log-likelihood). */
final class Calibrator {
    private static final double FINEST_STEP = 0.005;

    private final List<HeldOut> heldOut;

    Calibrator(List<HeldOut> heldOut) {
        this.heldOut = heldOut;
    }

    /** One parameter after the other, in ever smaller steps, while it gets better. */
    Calibration fit() {
        double[] best = {1, 1, 0};
        double least = surprise(best);
        for (double step = 0.2; step >= FINEST_STEP; step /= 2) {
            boolean better = true;
            while (better) {
                better = false;
                for (int parameter = 0; parameter < best.length; parameter++) {
                    for (double change : new double[] {step, -step}) {
                        double[] tried = best.clone();
                        tried[parameter] += change;
                        double surprise = tried[0] > 0 && tried[1] > 0 ? surprise(tried) : Double.POSITIVE_INFINITY;
                        if (surprise < least - 1e-9) {
                            least = surprise;
                            best = tried;
                            better = true;
                        }
                    }
                }
            }
        }
        return calibration(best);
    }

    private double surprise(double[] parameters) {
        Calibration calibration = calibration(parameters);
        double sum = 0;
        for (HeldOut message : heldOut) {
            sum -= Math.log(Math.max(1e-9, message.guess(calibration).of(message.kind())));
        }
        return sum / heldOut.size();
    }

    private static Calibration calibration(double[] parameters) {
        return new Calibration(parameters[0], parameters[1], parameters[2]);
    }
}
