package io.sayso.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * In which reports each run of words stands: a hash table with open addresses, eight bytes a run that one report has.
 * The reports of a run stand in a given order, so that what is found does not hang on when they were added.
 */
final class Postings {
    private static final int NONE = -1;

    /** Of each place: the run, and its only report, or (from −2 down) the list that has its reports. */
    private int[] runs = new int[1 << 10], reports = new int[1 << 10];

    private final List<int[]> lists = new ArrayList<>();
    private final Comparator<Integer> order;
    private int used;

    /** @param order of reports, by their numbers */
    Postings(Comparator<Integer> order) {
        this.order = order;
        Arrays.fill(reports, NONE);
    }

    void add(int run, int report) {
        if (used * 10L > runs.length * 6L) grow();
        int place = place(run);
        int there = reports[place];
        if (there == NONE) {
            runs[place] = run;
            reports[place] = report;
            used++;
        } else if (there >= 0) {
            lists.add(with(new int[] {1, there}, report));
            reports[place] = -1 - lists.size();
        } else lists.set(-2 - there, with(lists.get(-2 - there), report));
    }

    /** Takes away a report that was added with this run. */
    void remove(int run, int report) {
        int place = place(run), there = reports[place];
        if (there >= 0) lists.add(new int[] {0});
        if (there >= 0) reports[place] = -1 - lists.size();
        if (there >= NONE) return;
        int[] list = lists.get(-2 - there);
        int at = 1;
        while (at <= list[0] && list[at] != report) at++;
        if (at > list[0]) return;
        System.arraycopy(list, at + 1, list, at, list[0] - at);
        list[0]--;
    }

    /** The reports that have {@code run}, in their order. */
    Found of(int run) {
        int there = reports[place(run)];
        if (there == NONE) return new Found(new int[] {0});
        return new Found(there >= 0 ? new int[] {1, there} : lists.get(-2 - there));
    }

    /** A list of reports as it is kept: how many there are, then their numbers, then room. */
    record Found(int[] kept) {
        int size() {
            return kept[0];
        }

        int get(int i) {
            return kept[i + 1];
        }
    }

    private int[] with(int[] list, int report) {
        int size = list[0], low = 1, high = size + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(list[middle], report) <= 0) low = middle + 1;
            else high = middle;
        }
        int[] room = size + 1 < list.length ? list : Arrays.copyOf(list, size + 2 + size / 2);
        System.arraycopy(room, low, room, low + 1, size + 1 - low);
        room[low] = report;
        room[0] = size + 1;
        return room;
    }

    private int place(int run) {
        int place = (run * 0x9E3779B1) >>> Integer.numberOfLeadingZeros(runs.length - 1);
        while (reports[place] != NONE && runs[place] != run) place = (place + 1) & (runs.length - 1);
        return place;
    }

    private void grow() {
        int[] oldRuns = runs, oldReports = reports;
        runs = new int[2 * oldRuns.length];
        reports = new int[2 * oldRuns.length];
        Arrays.fill(reports, NONE);
        for (int i = 0; i < oldRuns.length; i++)
            if (oldReports[i] != NONE) {
                int place = place(oldRuns[i]);
                runs[place] = oldRuns[i];
                reports[place] = oldReports[i];
            }
    }
}
