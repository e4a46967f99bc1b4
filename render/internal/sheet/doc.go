// Package sheet arranges a procedure on pages: the identity block, the table
// with the flow over it, the legend and the signature block. Every position it
// gives is final.
package sheet
