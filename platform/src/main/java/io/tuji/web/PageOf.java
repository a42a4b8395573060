package io.tuji.web;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a list.
 *
 * @param total rows of the whole list under its filters
 */
public record PageOf<T>(List<T> rows, long total, Listing listing) {

    /** How many neighbours of the present page have a link of their own on either side. */
    private static final int AROUND = 2;

    public PageOf {
        rows = List.copyOf(rows);
        if (total < rows.size()) {
            throw new IllegalArgumentException("a list of " + total + " has no page of " + rows.size());
        }
    }

    public int number() {
        return listing.number();
    }

    /** At least 1: an empty list has one empty page. */
    public int pages() {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, (total + listing.size() - 1) / listing.size()));
    }

    public long first() {
        return rows.isEmpty() ? 0 : listing.offset() + 1;
    }

    public long last() {
        return rows.isEmpty() ? 0 : listing.offset() + rows.size();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public String link(int page) {
        return listing.pageLink(page);
    }

    /** The numbers to offer: first, last, and those around the present page; 0 stands for a gap. */
    public List<Integer> window() {
        List<Integer> numbers = new ArrayList<>();
        int previous = 0;
        for (int page = 1; page <= pages(); page = next(page)) {
            if (page > previous + 1) {
                numbers.add(0);
            }
            numbers.add(page);
            previous = page;
        }
        return numbers;
    }

    private int next(int page) {
        int from = number() - AROUND;
        int to = number() + AROUND;
        if (page + 1 < from) {
            return Math.min(from, pages());
        }
        return page >= to && page < pages() ? pages() : page + 1;
    }
}
