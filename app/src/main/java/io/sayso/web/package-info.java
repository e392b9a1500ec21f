/**
 * The web desk: what a store holds, in a browser on this machine. {@code Desk} lets requests in, {@code Records} makes
 * the records and keeps a few, a {@code Page} each shows a part of one, {@code Frame} what stands around every page.
 */
@NullMarked
package io.sayso.web;

import org.jspecify.annotations.NullMarked;
