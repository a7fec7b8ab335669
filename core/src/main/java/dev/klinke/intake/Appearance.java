package dev.klinke.intake;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * How the text of an element looks, as far as that decides whether it can be seen: inline styles and the attributes
 * {@code color}, {@code bgcolor} and {@code hidden}, inherited by what stands within.
 *
 * @param hidden whether nothing of the element is shown
 * @param ink the colour of the text as 0xRRGGBB
 * @param inkSet whether somebody chose that colour
 * @param ground the colour behind the text; {@link #UNKNOWN} where a picture may stand
 */
record Appearance(boolean hidden, int ink, boolean inkSet, int ground) {
    private static final int UNKNOWN = -1;
    private static final int WHITE = 0xFFFFFF;
    private static final int NEAR = 12;

    static final Appearance DEFAULT = new Appearance(false, 0, false, WHITE);

    /** The appearance of an element that stands within one of this appearance. */
    Appearance of(Element element) {
        if (element.attributesSize() == 0) {
            return this;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        boolean gone =
                hidden || element.hasAttr("hidden") || element.normalName().equals("input") || hides(style);
        int newInk = ink;
        boolean set = inkSet;
        int newGround = ground;
        if (element.hasAttr("color")) {
            newInk = colour(element.attr("color"), ink);
            set = true;
        }
        if (element.hasAttr("bgcolor")) {
            newGround = colour(element.attr("bgcolor"), UNKNOWN);
        }
        if (element.hasAttr("background")) {
            newGround = UNKNOWN;
        }
        for (String declaration : style.isEmpty() ? new String[0] : style.split(";")) {
            int colon = declaration.indexOf(':');
            String name = colon < 0 ? "" : declaration.substring(0, colon).strip();
            String value =
                    declaration.substring(colon + 1).replace("!important", "").strip();
            if (name.equals("color")) {
                gone |= value.equals("transparent");
                newInk = colour(value, ink);
                set = true;
            } else if (name.equals("background-color") || name.equals("background")) {
                newGround = value.contains("url(") ? UNKNOWN : colour(value, transparent(value) ? ground : UNKNOWN);
            } else if (name.equals("background-image") && !value.equals("none")) {
                newGround = UNKNOWN;
            }
        }
        return new Appearance(gone, newInk, set, newGround);
    }

    /** Whether text of this appearance cannot be seen. */
    boolean isHidden() {
        return hidden || (inkSet && ground != UNKNOWN && near(ink, ground));
    }

    /** Whether declarations (lower case) make an element vanish: not displayed, transparent, or of no size. */
    static boolean hides(String declarations) {
        boolean flat = false;
        boolean clipped = false;
        for (String declaration : declarations.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String name = declaration.substring(0, colon).strip();
            String value =
                    declaration.substring(colon + 1).replace("!important", "").strip();
            switch (name) {
                case "display" -> {
                    if (value.equals("none")) {
                        return true;
                    }
                }
                case "visibility" -> {
                    if (value.equals("hidden") || value.equals("collapse")) {
                        return true;
                    }
                }
                case "mso-hide" -> {
                    if (value.equals("all")) {
                        return true;
                    }
                }
                case "opacity" -> {
                    if (size(value) < 0.05) {
                        return true;
                    }
                }
                case "font-size" -> {
                    if (size(value) <= 1) {
                        return true;
                    }
                }
                case "text-indent", "left", "top", "margin-left" -> {
                    if (size(value) <= -900) {
                        return true;
                    }
                }
                case "height", "max-height", "width", "max-width" -> flat |= size(value) <= 0;
                case "overflow" -> clipped = value.equals("hidden");
                default -> {}
            }
        }
        return flat && clipped;
    }

    /** The number at the start of a length in pixels or points; a large number for other units and words. */
    private static double size(String value) {
        int end = 0;
        while (end < value.length() && "+-.0123456789".indexOf(value.charAt(end)) >= 0) {
            end++;
        }
        String unit = value.substring(end).strip();
        if (end == 0 || end > 12) {
            return 1000;
        }
        try {
            double number = Double.parseDouble(value.substring(0, end));
            return number == 0 || unit.isEmpty() || unit.equals("px") || unit.equals("pt") ? number : number * 16;
        } catch (NumberFormatException e) {
            return 1000;
        }
    }

    private static boolean transparent(String value) {
        return value.equals("transparent") || value.equals("none") || value.equals("inherit") || value.isEmpty();
    }

    private static boolean near(int one, int other) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255)) <= NEAR
                && Math.abs((one >> 8 & 255) - (other >> 8 & 255)) <= NEAR
                && Math.abs((one & 255) - (other & 255)) <= NEAR;
    }

    private static int colour(String written, int otherwise) {
        String value = written.strip().toLowerCase(Locale.ROOT);
        int blank = value.startsWith("rgb") ? -1 : value.indexOf(' ');
        if (blank > 0) {
            value = value.substring(0, blank);
        }
        try {
            if (value.startsWith("#") && value.length() == 4) {
                int rgb = Integer.parseInt(value.substring(1), 16);
                return (rgb >> 8) * 0x110000 + (rgb >> 4 & 15) * 0x1100 + (rgb & 15) * 0x11;
            }
            if (value.startsWith("#") && value.length() == 7) {
                return Integer.parseInt(value.substring(1), 16);
            }
            if (value.startsWith("rgb(")) {
                String[] parts =
                        value.substring(4, Math.max(4, value.indexOf(')'))).split("[ ,]+");
                return parts.length < 3
                        ? otherwise
                        : Integer.parseInt(parts[0]) << 16
                                | Integer.parseInt(parts[1]) << 8
                                | Integer.parseInt(parts[2]);
            }
        } catch (NumberFormatException e) {
            return otherwise;
        }
        return switch (value) {
            case "white" -> WHITE;
            case "black" -> 0;
            default -> otherwise;
        };
    }
}
