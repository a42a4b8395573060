package io.tuji.access;

/** What people made up for a demonstration have left in a module and hangs on no firm; it goes when they are sent away. */
public interface InventedTraces {

    /** In the transaction that sends them away. */
    void erase();
}
