package dev.standfirst.sharecard;

/**
 * The colours of a picture, each as 0xRRGGBB.
 *
 * @param paper what lies behind
 * @param ink the title
 * @param quiet what is beside it
 * @param good a verdict that the figures support
 * @param bad one that they contradict
 * @param unsure one that they leave open
 */
public record Palette(int paper, int ink, int quiet, int good, int bad, int unsure) {
    int of(TitleCard.Tone tone) {
        return switch (tone) {
            case INK -> ink;
            case QUIET -> quiet;
            case GOOD -> good;
            case BAD -> bad;
            case UNSURE -> unsure;
        };
    }
}
