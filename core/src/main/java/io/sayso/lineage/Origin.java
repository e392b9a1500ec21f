package io.sayso.lineage;

public record Origin(String key, String words) {}
