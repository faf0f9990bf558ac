; LLVM 22.1.0, sources 78d9b03d25c319c06f96cbded74212fed3e3b48b88da5a1bc0815e6b10dcecc6
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_embedding(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.61.i = sub i64 %.4, %.3
  %.107.i12.not = icmp slt i64 %.61.i, 1
  br i1 %.107.i12.not, label %f32_embedding.body.exit, label %B90.if.i.lr.ph

B90.if.i.lr.ph:                                   ; preds = %.6
  %.20.i = getelementptr i8, ptr %.1, i64 64
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !0
  %.155.i = load i64, ptr %.1, align 8, !noalias !0
  %.156.i = lshr i64 %.155.i, 48
  %.158.i = load ptr, ptr %.2, align 8, !noalias !0
  %.159.i = and i64 %.155.i, 281474976710655
  %.160.i = getelementptr i64, ptr %.158.i, i64 %.156.i
  %.181.i = getelementptr i8, ptr %.1, i64 32
  %.182.i = load i64, ptr %.181.i, align 8, !noalias !0
  %.183.i = lshr i64 %.182.i, 48
  %.186.i = and i64 %.182.i, 281474976710655
  %.187.i = getelementptr i64, ptr %.158.i, i64 %.183.i
  %.194.i = shl i64 %.21.i, 2
  %.211.i = getelementptr i8, ptr %.1, i64 56
  %.359.i = getelementptr i8, ptr %.1, i64 16
  %spec.select4 = tail call i64 @llvm.smax.i64(i64 %.21.i, i64 0)
  %.461.i6.not = icmp slt i64 %.21.i, 1
  %0 = shl nuw i64 %spec.select4, 2
  br label %B90.if.i

B308.i:                                           ; preds = %B90.if.i
  %.212.i = load i64, ptr %.211.i, align 8, !noalias !0
  %.214.not.i = icmp slt i64 %.168.i, %.212.i
  br i1 %.214.not.i, label %B456.i, label %B368.i

B368.i:                                           ; preds = %B90.if.i, %B308.i
  br i1 %.461.i6.not, label %B695.i, label %B398.if.i.preheader

B398.if.i.preheader:                              ; preds = %B368.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %.196.i, i8 0, i64 %0, i1 false), !noalias !0
  br label %B695.i

B456.i:                                           ; preds = %B308.i
  %.360.i = load i64, ptr %.359.i, align 8, !noalias !0
  %.361.i = lshr i64 %.360.i, 48
  %.364.i = and i64 %.360.i, 281474976710655
  %.365.i = getelementptr i64, ptr %.158.i, i64 %.361.i
  %.366.i = load ptr, ptr %.365.i, align 8, !noalias !0
  %.367.i = getelementptr i8, ptr %.366.i, i64 %.364.i
  %.376.i = mul i64 %.194.i, %.168.i
  %.377.i = getelementptr i8, ptr %.367.i, i64 %.376.i
  br i1 %.461.i6.not, label %B695.i, label %B590.if.i

B695.i:                                           ; preds = %B590.if.i, %B398.if.i.preheader, %B456.i, %B368.i
  %.107.i = icmp samesign ugt i64 %.51.i.013, 1
  br i1 %.107.i, label %B90.if.i, label %f32_embedding.body.exit

B90.if.i:                                         ; preds = %B90.if.i.lr.ph, %B695.i
  %.48.i.014 = phi i64 [ %.3, %B90.if.i.lr.ph ], [ %.120.i, %B695.i ]
  %.51.i.013 = phi i64 [ %.61.i, %B90.if.i.lr.ph ], [ %.116.i, %B695.i ]
  %.116.i = add nsw i64 %.51.i.013, -1
  %.120.i = add i64 %.48.i.014, 1
  %.161.i = load ptr, ptr %.160.i, align 8, !noalias !0
  %.162.i = getelementptr i8, ptr %.161.i, i64 %.159.i
  %.166.i = shl nsw i64 %.48.i.014, 3
  %.167.i = getelementptr i8, ptr %.162.i, i64 %.166.i
  %.168.i = load i64, ptr %.167.i, align 4, !noalias !0
  %.188.i = load ptr, ptr %.187.i, align 8, !noalias !0
  %.189.i = getelementptr i8, ptr %.188.i, i64 %.186.i
  %.195.i = mul i64 %.194.i, %.48.i.014
  %.196.i = getelementptr i8, ptr %.189.i, i64 %.195.i
  %.201.i = icmp slt i64 %.168.i, 0
  br i1 %.201.i, label %B368.i, label %B308.i

B590.if.i:                                        ; preds = %B456.i, %B590.if.i
  %.405.i.07 = phi i64 [ %.474.i, %B590.if.i ], [ 0, %B456.i ]
  %.474.i = add nuw nsw i64 %.405.i.07, 1
  %1 = shl nsw i64 %.405.i.07, 2
  %.502.i = getelementptr i8, ptr %.377.i, i64 %1
  %.503.i = load float, ptr %.502.i, align 4, !noalias !0
  %.505.i = getelementptr i8, ptr %.196.i, i64 %1
  store float %.503.i, ptr %.505.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.21.i, %.474.i
  br i1 %exitcond.not, label %B695.i, label %B590.if.i

f32_embedding.body.exit:                          ; preds = %B695.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_embedding.body: %retptr"}
!2 = distinct !{!2, !"f32_embedding.body"}
