package io.sayso.lineage;

import java.util.List;

public record Origins(int least, int most, String why, List<Origin> roots) {}
