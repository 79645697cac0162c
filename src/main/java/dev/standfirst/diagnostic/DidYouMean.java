package dev.standfirst.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what somebody probably meant to write. Two words are as far apart as the fewest letters that must be added, dropped,
 * changed or swapped with their neighbour to make one of the other (the optimal string alignment distance of Damerau and
 * Levenshtein), letter case aside. Two ids of which a whole part is another word or number name two things, however few letters
 * they differ in: {@code arrivals-2023} was not meant for {@code arrivals-2024}.
 */
public final class DidYouMean {
    /** Nobody mistypes a word as long as this; it bounds the work that one hostile word can make. */
    private static final int LONGEST = 200;
    /** Candidates beyond these are not looked at, for the same reason. */
    private static final int MOST = 10_000;

    private DidYouMean() {}

    /**
     * The candidate nearest to {@code word}, the first of them when several are equally near; empty when none is near enough: at
     * most a third of the longer word's letters, and at least one, may differ. Of very many candidates only the first count.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        int[] wanted = letters(word);
        String best = "";
        int bestDistance = Integer.MAX_VALUE;
        int looked = 0;
        for (String candidate : candidates) {
            if (++looked > MOST) {
                break;
            }
            if (candidate.isEmpty() || candidate.length() > LONGEST) {
                continue;
            }
            int[] offered = letters(candidate);
            int limit = Math.min(limit(wanted.length, offered.length), bestDistance - 1);
            int distance = distance(wanted, offered, limit);
            if (distance <= limit && isSlip(word, candidate)) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Whether words that are near each other differ by slips of the finger alone: no part of one is another word or number there. */
    private static boolean isSlip(String word, String candidate) {
        List<String> ours = parts(word);
        List<String> theirs = parts(candidate);
        if (ours.size() != theirs.size()) {
            String joined = String.join("", ours);
            String other = String.join("", theirs);
            return isSameNumber(joined, other) && distance(joined, other, 1) <= 1;
        }
        for (int i = 0; i < ours.size(); i++) {
            String one = ours.get(i);
            String other = theirs.get(i);
            int limit = ours.size() == 1 ? LONGEST : Math.max(one.length(), other.length()) / 4;
            if (!isSameNumber(one, other) || distance(one, other, limit) > limit) {
                return false;
            }
        }
        return true;
    }

    /** The runs of letters and digits, in small letters. */
    private static List<String> parts(String word) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int i = 0; i <= word.length(); i++) {
            if (i < word.length() && Character.isLetterOrDigit(word.charAt(i))) {
                part.append(word.charAt(i));
            } else if (!part.isEmpty()) {
                parts.add(part.toString().toLowerCase(Locale.ROOT));
                part.setLength(0);
            }
        }
        return parts;
    }

    /** Whether the digits are the same, or one of them is missing or too many. Of as many digits one that differs makes another number. */
    private static boolean isSameNumber(String one, String other) {
        String digits = digits(one);
        String others = digits(other);
        return digits.equals(others) || (digits.length() != others.length() && !digits.isEmpty() && !others.isEmpty());
    }

    private static String digits(String word) {
        var digits = new StringBuilder();
        word.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    private static int distance(String a, String b, int limit) {
        return distance(letters(a), letters(b), limit);
    }

    private static int limit(int a, int b) {
        return Math.max(1, Math.max(a, b) / 3);
    }

    private static int[] letters(String word) {
        return word.toLowerCase(Locale.ROOT).codePoints().toArray();
    }

    /** The distance, or some number above {@code limit} when it is more than that. */
    private static int distance(int[] a, int[] b, int limit) {
        if (Math.abs(a.length - b.length) > limit) {
            return limit + 1;
        }
        int same = 0;
        while (same < Math.min(a.length, b.length) && a[same] == b[same]) {
            same++;
        }
        return distanceOfRest(Arrays.copyOfRange(a, same, a.length), Arrays.copyOfRange(b, same, b.length), limit);
    }

    private static int distanceOfRest(int[] a, int[] b, int limit) {
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length; j++) {
                int change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length];
    }
}
