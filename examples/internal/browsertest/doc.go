// Package browsertest drives a Chromium without a window, for the tests of what
// is shown in browsers: it clicks and types, hears what a page complains of, and
// lets axe look for what closes a page to those who cannot see or use a mouse.
// A test is skipped where there is no Chromium, and with -short.
package browsertest
