package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sopkit/sopkit/examples/site"
	"github.com/sopkit/sopkit/sop"
	"github.com/spf13/cobra"
)

// siteWords are the texts of the command site.
type siteWords struct {
	short, long, example, exitCodes, flagOut string
	oneManual, failed, done                  string
}

var siteTexts = map[sop.Lang]*siteWords{
	sop.Indonesian: {
		short: "terbitkan manual sebagai halaman web",
		long: `Menulis manual sebagai halaman web: daftar isi dengan pencarian, halaman tiap SOP
dengan lembarnya, langkahnya, formulirnya, dan unduhan Excel dan PDF, langkah
tiap pelaksana dari semua SOP, dan formulir kosong.

Salin foldernya ke server web mana pun, atau buka index.html dari folder itu.
Halaman tidak meminta apa pun dari tempat lain. Berkas yang tidak berubah
dibiarkan; yang tidak terpakai lagi dari penerbitan sebelumnya dihapus. Temuan
pemeriksaan tidak diterbitkan.`,
		example: "  sopgen site testdata/manual -o situs",
		exitCodes: `  0   tertulis
  1   ada SOP yang keliru atau folder tidak dapat ditulis; tidak ada yang ditulis
  2   cara memanggilnya salah`,
		flagOut: "folder situs", oneManual: "sebutkan satu manual",
		failed: "SOP %d, %s: %s", done: "%d halaman di %s: %d berkas ditulis, %d tidak berubah, %d dihapus",
	},
	sop.English: {
		short: "publish a manual as web pages",
		long: `Writes a manual as web pages: contents with a search, a page for each SOP with its
sheet, its steps, its forms and downloads as Excel and PDF, the steps of each
role over all SOPs, and blank forms.

Copy the folder to any web server, or open index.html in it. Pages ask for
nothing from elsewhere. Files that do not change are left alone; those of an
earlier site that are no longer used are removed. Findings are not published.`,
		example: "  sopgen site testdata/manual -o site",
		exitCodes: `  0   written
  1   an SOP is wrong or the folder cannot be written; nothing was written
  2   called wrongly`,
		flagOut: "folder of the site", oneManual: "name one manual",
		failed: "SOP %d, %s: %s", done: "%d pages in %s: %d files written, %d unchanged, %d removed",
	},
}

func (p *program) siteCommand() *cobra.Command {
	w := siteTexts[p.t.messages]
	c := &cobra.Command{
		Use: "site MANUAL", Short: w.short, Long: w.long, Example: w.example,

		DisableFlagsInUseLine: true,

		Annotations: map[string]string{exitNote: w.exitCodes},

		Args: oneArg(w.oneManual),
		RunE: func(c *cobra.Command, args []string) error { return p.site(c.Context(), args[0]) },
	}
	p.s.registerFolder(c.Flags(), p.t)
	c.Flags().Lookup("out").Usage = w.flagOut
	return c
}

// site writes a manual as web pages.
func (p *program) site(ctx context.Context, path string) error {
	w := siteTexts[p.t.messages]
	sheet, err := p.s.renderOptions()
	if err != nil {
		return err
	}
	m, err := p.readSheets(ctx, path)
	if err != nil {
		return err
	}
	if info, err := os.Stat(p.s.dir); err == nil && !info.IsDir() {
		return refusal{p.s.dir, notFolder}
	}
	r, err := site.Write(ctx, m, p.s.dir, &site.Options{Lang: p.t.messages, Sheet: *sheet})
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if faults := procedureErrors(err); len(faults) > 0 {
		for _, f := range faults {
			fmt.Fprintln(p.stderr, sprintf(w.failed, f.Index+1, f.Title, message(f.Err, p.t.messages)))
		}
		return errReported
	}
	if err != nil {
		return err
	}
	fmt.Fprintln(p.stdout, sprintf(w.done, r.Pages, filepath.ToSlash(p.s.dir), len(r.Written), r.Kept, len(r.Removed)))
	return nil
}
