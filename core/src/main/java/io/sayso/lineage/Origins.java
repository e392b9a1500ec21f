package io.sayso.lineage;

import java.util.List;

/**
 * On how many independent origins something stands.
 *
 * @param least how many at least; grades use this one
 * @param most how many at most
 * @param why it in words: {@code 4 outlets; 1 origin: two unnamed US officials, through Reuters}
 * @param roots the origins, those that count for sure first
 */
public record Origins(int least, int most, String why, List<Origin> roots) {
    public Origins {
        roots = List.copyOf(roots);
        if (least < 0 || most < least)
            throw new IllegalArgumentException("Not a number of origins: %d to %d".formatted(least, most));
    }
}
